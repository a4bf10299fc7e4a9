import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { isInForce } from '../../kernel/period.js';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { Department, type DepartmentRow, departmentTree } from '../departments/index.js';
import { staff } from './person.queries.js';
import { Person } from './person.type.js';
import { Role } from './role.type.js';
import { listAssignments, listHolders } from './role-assignment.queries.js';
import { RoleAssignment, RoleAssignmentConnection } from './role-assignment.type.js';
import { type RoleView, roleBeside } from './role-view.rules.js';
import type { AssignmentRow, PersonRow } from './staff.rules.js';

@Resolver(() => RoleAssignment)
export class RoleAssignmentResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who holds it.' })
  async person(@Root() { personId }: AssignmentRow, @Ctx() ctx: Context): Promise<PersonRow | null> {
    return (await staff.of(ctx)).find(personId) ?? null;
  }

  @FieldResolver(() => Role, { nullable: true, description: 'What they hold.' })
  async role(@Root() { roleId }: AssignmentRow, @Ctx() ctx: Context): Promise<RoleView | null> {
    const role = (await staff.of(ctx)).role(roleId);
    return role ? roleBeside(ctx.actor, role, ctx.language) : null;
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Where its scopes are measured from; null is wherever they work.' })
  async department(@Root() { departmentId }: AssignmentRow, @Ctx() ctx: Context): Promise<DepartmentRow | null> {
    return (departmentId && (await departmentTree.of(ctx)).find(departmentId)) || null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it counts today.' })
  isInForce(@Root() assignment: AssignmentRow, @Ctx() ctx: Context): boolean {
    return isInForce(assignment, localToday(ctx));
  }
}

@Resolver(() => Role)
export class RoleHoldersResolver {
  @FieldResolver(() => RoleAssignmentConnection, {
    description: 'Who holds it and may be seen by the viewer, by name, those of other days included.',
  })
  async members(
    @Root() { id }: RoleView,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<AssignmentRow>> {
    return listPage(await listHolders(ctx, id), page, info);
  }
}

@Resolver(() => Person)
export class PersonAssignmentsResolver {
  @FieldResolver(() => [RoleAssignment], {
    description: 'The roles they hold with place and dates, those of other days included; none to whoever may not read them.',
  })
  async roleAssignments(@Root() person: PersonRow, @Ctx() ctx: Context): Promise<readonly AssignmentRow[]> {
    return listAssignments(ctx, person);
  }
}
