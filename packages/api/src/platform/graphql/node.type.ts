import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { Field, ID, InterfaceType } from 'type-graphql';
import { prefixOf } from '../../kernel/id.js';
import type { Ctx } from '../context.js';
import type { NodeKind } from '../feature.js';

/** Everything with a global id. The id's prefix names the feature that owns it, so the type follows from the id alone. */
@InterfaceType('Node', { description: 'Anything that has a global id.', autoRegisterImplementations: false })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, stable, unique in the whole installation.' })
  id!: string;
}

/** The kind of object an id names; undefined when the id is not well-formed or no feature owns its prefix. */
export function nodeKind(ctx: Pick<Ctx, 'app'>, id: string): NodeKind | undefined {
  const prefix = prefixOf(id);
  return ctx.app.features.flatMap((feature) => feature.nodes ?? []).find((kind) => kind.prefix === prefix);
}

/**
 * Tells the schema which type a node is, by its class's name. type-graphql would wrap this in a promise, which the compiled executor
 * cannot wait for.
 */
export function resolveNodeTypes(schema: GraphQLSchema): void {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) return;
  node.resolveType = (value: { id: string }, ctx: Ctx) => {
    const kind = nodeKind(ctx, value.id);
    if (!kind) throw new Error('A node was answered whose id no feature owns.');
    return kind.type.name;
  };
}
