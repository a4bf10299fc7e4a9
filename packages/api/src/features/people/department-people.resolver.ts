import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Department, type DepartmentRow, departmentTree } from '../departments/index.js';
import { listMembers, staff } from './person.queries.js';
import { Person, PersonConnection } from './person.type.js';
import type { PersonRow } from './staff.rules.js';

/** Who works in a department. */
@Resolver(() => Department)
export class DepartmentPeopleResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who heads it.' })
  async head(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<PersonRow | null> {
    const head = department.headId === null ? undefined : (await staff.of(ctx)).find(department.headId);
    return head?.isActive ? head : null;
  }

  @FieldResolver(() => [Person], { description: 'Who stands in for the head, the first in line first.' })
  async deputies(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<readonly PersonRow[]> {
    const people = await staff.of(ctx);
    return department.deputyIds
      .map((id) => people.find(id))
      .filter((person) => person !== undefined)
      .filter(({ isActive }) => isActive);
  }

  @FieldResolver(() => Int, { description: 'Active people who work directly in it.' })
  async headcountDirect(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<number> {
    return (await staff.of(ctx)).membersOf(department.id).length;
  }

  @FieldResolver(() => Int, { description: 'Active people who work in it or below it.' })
  async headcountTotal(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<number> {
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
