import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { isInForce } from '../../kernel/period.js';
import type { Ctx as Context } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { departmentTree, findVisibleDepartment, listDepartments } from './department.queries.js';
import { Department, DepartmentConnection, DepartmentFilter, DepartmentViewerCan } from './department.type.js';
import {
  canArchiveDepartment,
  canCreateBelow,
  canMoveDepartment,
  canRestoreDepartment,
  canUpdateDepartment,
  isDepartmentVisible,
} from './department-access.rules.js';
import type { DepartmentRow } from './department-tree.rules.js';

@Resolver(() => Department)
export class DepartmentResolver {
  @Authorized('department:read')
  @Query(() => Department, { nullable: true, description: 'One department; null when it does not exist or the viewer may not see it.' })
  department(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<DepartmentRow | null> {
    return findVisibleDepartment(ctx, id);
  }

  @Authorized('department:read')
  @Query(() => DepartmentConnection, { description: 'Departments the viewer may see, parents before children.' })
  async departments(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DepartmentFilter, { nullable: true, description: 'Which ones.' }) filter?: DepartmentFilter | null,
  ): Promise<Connection<DepartmentRow>> {
    return listPage(await listDepartments(ctx, filter ?? {}), page, info);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'The department above; null for a root.' })
  async parent(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<DepartmentRow | null> {
    return (department.parentId && (await departmentTree.of(ctx)).find(department.parentId)) || null;
  }

  @FieldResolver(() => [Department], { description: 'From the root down, without itself.' })
  async ancestors(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<readonly DepartmentRow[]> {
    return (await departmentTree.of(ctx)).ancestors(department.id);
  }

  @FieldResolver(() => Int, { description: 'Departments in use directly below it that the viewer may see.' })
  async childCount(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<number> {
    const children = (await departmentTree.of(ctx)).children(department.id);
    return children.filter((row) => !row.isArchived && isDepartmentVisible(ctx.actor, row.id)).length;
  }

  @FieldResolver(() => Boolean, { description: 'Whether today lies between its first and its last day.' })
  isInForce(@Root() department: DepartmentRow, @Ctx() ctx: Context): boolean {
    return isInForce(department, localToday(ctx));
  }

  @FieldResolver(() => DepartmentViewerCan, { description: 'What the viewer may do here now, and if not, why.' })
  async viewerCan(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<DepartmentViewerCan> {
    const parent = department.parentId === null ? undefined : (await departmentTree.of(ctx)).find(department.parentId);
    return {
      createChild: toAbility(ctx, canCreateBelow(ctx.actor, department)),
      update: toAbility(ctx, canUpdateDepartment(ctx.actor, department)),
      move: toAbility(ctx, canMoveDepartment(ctx.actor, department)),
      archive: toAbility(ctx, canArchiveDepartment(ctx.actor, department)),
      restore: toAbility(ctx, canRestoreDepartment(ctx.actor, department, parent)),
    };
  }
}
