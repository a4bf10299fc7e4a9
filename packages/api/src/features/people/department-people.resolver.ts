import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Department, type DepartmentRow, departmentTree, isDepartmentVisible } from '../departments/index.js';
import { listMembers, staff } from './person.queries.js';
import { Person, PersonConnection } from './person.type.js';
import { positionBook } from './position.queries.js';
import { showPosition } from './position.resolver.js';
import { Position } from './position.type.js';
import type { PersonRow } from './staff.rules.js';

/** Who works in a department. */
@Resolver(() => Department)
export class DepartmentPeopleResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who heads it; null to whoever may not read it.' })
  async head(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<PersonRow | null> {
    if (department.headId === null || !isDepartmentVisible(ctx.actor, department.id)) return null;
    const head = (await staff.of(ctx)).find(department.headId);
    return head?.isActive ? head : null;
  }

  @FieldResolver(() => Position, {
    nullable: true,
    description: 'The position that leads it, whoever holds that; null when none is named, and to whoever may not read it.',
  })
  async headPosition(@Root() { id, headPosition }: DepartmentRow, @Ctx() ctx: Context): Promise<Position | null> {
    const row = headPosition === null ? undefined : (await positionBook.of(ctx)).findByCode(headPosition);
    return row && isDepartmentVisible(ctx.actor, id) ? showPosition(ctx, row) : null;
  }

  @FieldResolver(() => [Person], { description: 'Who stands in for the head, the first in line first; nobody to whoever may not read it.' })
  async deputies(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<readonly PersonRow[]> {
    if (!isDepartmentVisible(ctx.actor, department.id)) return [];
    const people = await staff.of(ctx);
    return department.deputyIds
      .map((id) => people.find(id))
      .filter((person) => person !== undefined)
      .filter(({ isActive }) => isActive);
  }

  @FieldResolver(() => Int, { description: 'Active people who work directly in it; 0 to whoever may not read it.' })
  async headcountDirect(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<number> {
    return isDepartmentVisible(ctx.actor, department.id) ? (await staff.of(ctx)).membersOf(department.id).length : 0;
  }

  @FieldResolver(() => Int, { description: 'Active people who work in it or below it; 0 to whoever may not read it.' })
  async headcountTotal(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<number> {
    if (!isDepartmentVisible(ctx.actor, department.id)) return 0;
    const people = await staff.of(ctx);
    const ids = (await departmentTree.of(ctx)).subtreeIds(department.id);
    return ids.reduce((total, id) => total + people.membersOf(id).length, 0);
  }

  @FieldResolver(() => PersonConnection, { description: 'Active people who work directly in it and whom the viewer may see, by name.' })
  async members(
    @Root() department: DepartmentRow,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<PersonRow>> {
    return listPage(await listMembers(ctx, department.id), page, info);
  }
}
