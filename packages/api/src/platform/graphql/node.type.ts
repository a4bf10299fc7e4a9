import { Field, ID, InterfaceType } from 'type-graphql';
import { prefixOf } from '../../kernel/id.js';
import type { Ctx } from '../context.js';

/** Everything with a global id. The id's prefix names the feature that owns it, so the type follows from the id alone. */
@InterfaceType('Node', {
  description: 'Anything that has a global id.',
  autoRegisterImplementations: false,
  resolveType: (value: { id: string }, ctx: Ctx) => {
    const prefix = prefixOf(value.id);
    return ctx.app.features.flatMap((feature) => feature.nodes ?? []).find((node) => node.prefix === prefix)?.type;
  },
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, stable, unique in the whole installation.' })
  id!: string;
}
