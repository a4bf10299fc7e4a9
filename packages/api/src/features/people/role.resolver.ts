import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import { holds } from '../../kernel/actor.js';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { staff } from './person.queries.js';
import { RoleConnection } from './role.type.js';
import { type RoleView, roleView } from './role-view.rules.js';

/** The roles in the caller's language. */
async function rolesFor(ctx: Context): Promise<RoleView[]> {
  return (await staff.of(ctx)).roles.map((role) => roleView(role, ctx.language));
}

export async function findRole(ctx: Context, id: string): Promise<RoleView | null> {
  if (!holds(ctx.actor, 'role:read')) return null;
  return (await rolesFor(ctx)).find((role) => role.id === id) ?? null;
}

@Resolver()
export class RoleResolver {
  @Authorized('role:read')
  @Query(() => RoleConnection, { description: 'The roles of the organisation, in its order.' })
  async roles(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs): Promise<Connection<RoleView>> {
    return listPage(await rolesFor(ctx), page, info);
  }
}
