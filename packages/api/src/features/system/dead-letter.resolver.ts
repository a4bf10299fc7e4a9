import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { type DeadLetterRow, listDeadLetters } from './dead-letter.queries.js';
import { DeadLetterConnection, DeadLetterFilter } from './dead-letter.type.js';

@Resolver()
export class DeadLetterResolver {
  @Authorized('system:read')
  @Query(() => DeadLetterConnection, { description: 'Work that was given up, latest first; of each kind at most the latest 1000.' })
  async deadLetters(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DeadLetterFilter, { nullable: true, description: 'Which ones.' }) filter?: DeadLetterFilter | null,
  ): Promise<Connection<DeadLetterRow>> {
    return listPage(await listDeadLetters(ctx.db.read, filter?.name ?? null), page, info);
  }
}
