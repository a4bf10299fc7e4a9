import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { type Connection, PageArgs } from '../../../platform/graphql/connection.js';
import { Viewer } from '../viewer.type.js';
import { listOwnSignIns, listSignIns, type SignInRow } from './sign-in.queries.js';
import { SignInConnection, SignInFilter } from './sign-in.type.js';

@Resolver(() => Viewer)
export class SignInHistoryResolver {
  @Authorized('sign-in:read')
  @Query(() => SignInConnection, { description: 'Tries to sign in of the people whom the viewer looks after, latest first.' })
  signIns(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SignInFilter, { nullable: true, description: 'Which ones.' }) filter?: SignInFilter | null,
  ): Promise<Connection<SignInRow>> {
    return listSignIns(ctx, filter ?? {}, { page, info });
  }

  @FieldResolver(() => SignInConnection, {
    name: 'signIns',
    description: 'Tries to sign in at their own account, latest first; none for a token, and while somebody looks as them.',
  })
  ownSignIns(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs): Promise<Connection<SignInRow>> {
    return listOwnSignIns(ctx, { page, info });
  }
}
