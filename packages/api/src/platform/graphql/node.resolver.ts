import { LIMITS } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx as CtxOf, ID, Info, Query, Resolver } from 'type-graphql';
import { BadInput } from '../../kernel/errors.js';
import type { Ctx } from '../context.js';
import { Node, nodeKind } from './node.type.js';

@Resolver()
export class NodeResolver {
  @Authorized()
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when it does not exist or the viewer may not see it.' })
  node(
    @CtxOf() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
  ): Promise<object | null> {
    return findNode(ctx, info, id);
  }

  @Authorized()
  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several by their ids, in the same order, null where one is missing; at most 100.',
  })
  async nodes(
    @CtxOf() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('ids', () => [ID], { description: 'The ids.' }) ids: string[],
  ): Promise<(object | null)[]> {
    if (ids.length > LIMITS.ids) throw new BadInput(`At most ${LIMITS.ids} ids.`);
    return Promise.all(ids.map((id) => findNode(ctx, info, id)));
  }
}

async function findNode(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<object | null> {
  return nodeKind(ctx, id)?.find(ctx, id, info) ?? null;
}
