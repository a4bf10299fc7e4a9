import type { Permission } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Public } from '../../platform/graphql/public.js';
import { Person, type PersonRow, staff } from '../people/index.js';
import { findSession, listApiTokens, listSessions } from './access.queries.js';
import { type ApiToken, ApiTokenConnection } from './api-token.type.js';
import { Session, SessionConnection } from './session.type.js';
import { Viewer, viewerOf } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null when signed out.' })
  viewer(@Ctx() ctx: Context): Viewer | null {
    return ctx.actor.personId === null ? null : viewerOf(ctx);
  }

  @FieldResolver(() => [String], { description: 'The permissions held, whatever their reach.' })
  permissions(@Ctx() ctx: Context): Permission[] {
    return [...ctx.actor.reach.keys()].sort();
  }

  @FieldResolver(() => Person, { description: 'The person; of a token, its owner.' })
  async person(@Ctx() ctx: Context): Promise<PersonRow | undefined> {
    return (await staff.of(ctx)).find(ctx.actor.personId ?? '');
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who really looks, while the session looks as somebody else.' })
  async viewedBy(@Ctx() ctx: Context): Promise<PersonRow | null> {
    const { viewedBy } = ctx.actor;
    return (viewedBy && (await staff.of(ctx)).find(viewedBy.personId)) ?? null;
  }

  @FieldResolver(() => Session, { nullable: true, description: 'The session of this request; null for a token.' })
  session(@Ctx() ctx: Context): Promise<Session | null> | null {
    return ctx.actor.sessionId === null ? null : findSession(ctx, ctx.actor.sessionId);
  }

  @FieldResolver(() => SessionConnection, { description: 'Where else they are signed in, newest first.' })
  async sessions(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<Session>> {
    return listPage(await listSessions(ctx), page, info);
  }

  @FieldResolver(() => ApiTokenConnection, { description: 'Their tokens, newest first.' })
  async apiTokens(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<ApiToken>> {
    return listPage(await listApiTokens(ctx), page, info);
  }
}
