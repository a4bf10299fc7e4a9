import type { LocalText } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { holds } from '../../kernel/actor.js';
import { refuse } from '../../kernel/decision.js';
import type { Ctx as Context } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Department, type DepartmentRow, departmentTree } from '../departments/index.js';
import { organisationNow } from './people-setting.js';
import { staff } from './person.queries.js';
import { Person } from './person.type.js';
import type { Grant } from './reach.rules.js';
import { LocalTexts, Role, RoleConnection, RoleDraft, RoleFilter, RoleGrant, RoleViewerCan } from './role.type.js';
import { mayArchiveRole, mayRestoreRole } from './role-archive/role-archive.rules.js';
import { type RoleDraftView, type RoleView, roleView } from './role-view.rules.js';
import type { PersonRow } from './staff.rules.js';

/** The roles in the caller's language. */
async function rolesFor(ctx: Context): Promise<RoleView[]> {
  return (await staff.of(ctx)).roles.map((role) => roleView(role, ctx.language));
}

export async function findRole(ctx: Context, id: string): Promise<RoleView | null> {
  return holds(ctx.actor, 'role:read') ? readRole(ctx, id) : null;
}

/** A role that the caller has just changed, whatever they may read. */
export async function readRole(ctx: Context, id: string): Promise<RoleView | null> {
  const role = (await staff.of(ctx)).role(id);
  return role ? roleView(role, ctx.language) : null;
}

@Resolver(() => Role)
export class RoleResolver {
  @Authorized('role:read')
  @Query(() => Role, { nullable: true, description: 'One role; null when there is none.' })
  role(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<RoleView | null> {
    return findRole(ctx, id);
  }

  @Authorized('role:read')
  @Query(() => RoleConnection, { description: 'The roles of the organisation, in its order.' })
  async roles(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RoleFilter, { nullable: true, description: 'Which ones.' }) filter?: RoleFilter | null,
  ): Promise<Connection<RoleView>> {
    const wanted = filter?.isArchived ?? null;
    const roles = (await rolesFor(ctx)).filter(({ isArchived }) => wanted === null || isArchived === wanted);
    return listPage(roles, page, info);
  }

  @FieldResolver(() => RoleViewerCan, { description: 'What the viewer may do to it now, and if not, why.' })
  async viewerCan(@Root() { id }: RoleView, @Ctx() ctx: Context): Promise<RoleViewerCan> {
    const life = { ...(await organisationNow(ctx)), actor: ctx.actor };
    const role = life.staff.role(id);
    const judged = (rule: typeof mayArchiveRole) => toAbility(ctx, role ? rule(life, role) : refuse('NOT_FOUND'));
    return { archive: judged(mayArchiveRole), restore: judged(mayRestoreRole) };
  }

  @FieldResolver(() => LocalTexts, { description: 'Its name in each language.' })
  names(@Root() { names }: RoleView): LocalTexts {
    return localTexts(names);
  }
}

@Resolver(() => RoleDraft)
export class RoleDraftResolver {
  @FieldResolver(() => LocalTexts, { description: 'Its name in each language.' })
  names(@Root() { names }: RoleDraftView): LocalTexts {
    return localTexts(names);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who saved it last.' })
  async savedBy(@Root() { savedById }: RoleDraftView, @Ctx() ctx: Context): Promise<PersonRow | null> {
    return (savedById && (await staff.of(ctx)).find(savedById)) || null;
  }
}

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  @FieldResolver(() => [ID], { description: 'Ids of the departments that were chosen; empty for every other scope.' })
  departmentIds(@Root() { departmentIds = [] }: Grant): readonly string[] {
    return departmentIds;
  }

  @FieldResolver(() => [Department], { description: 'The departments that were chosen; empty for every other scope.' })
  async departments(@Root() { departmentIds = [] }: Grant, @Ctx() ctx: Context): Promise<DepartmentRow[]> {
    const tree = await departmentTree.of(ctx);
    return departmentIds.map((id) => tree.find(id)).filter((row) => row !== undefined);
  }
}

function localTexts(text: LocalText): LocalTexts {
  return { zhCN: text['zh-CN'], zhTW: text['zh-TW'] ?? null, en: text.en ?? null };
}
