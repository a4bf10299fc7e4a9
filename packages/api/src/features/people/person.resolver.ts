import { textIn } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { isInForce } from '../../kernel/period.js';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { Department, type DepartmentRow, departmentTree } from '../departments/index.js';
import { findVisiblePerson, listPeople, staff } from './person.queries.js';
import { Person, PersonConnection, PersonFilter } from './person.type.js';
import { canSeeRecord } from './person-access.rules.js';
import { positionBook } from './position.queries.js';
import type { Employment } from './position.rules.js';
import { Role } from './role.type.js';
import { type RoleView, roleBeside } from './role-view.rules.js';
import type { PersonRow } from './staff.rules.js';

@Resolver(() => Person)
export class PersonResolver {
  @Authorized('person:read')
  @Query(() => Person, { nullable: true, description: 'One person; null when they do not exist or the viewer may not see them.' })
  person(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Their id.' }) id: string): Promise<PersonRow | null> {
    return findVisiblePerson(ctx, id);
  }

  @Authorized('person:read')
  @Query(() => PersonConnection, { description: 'People the viewer may see, by name.' })
  async people(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PersonFilter, { nullable: true, description: 'Which ones.' }) filter?: PersonFilter | null,
  ): Promise<Connection<PersonRow>> {
    return listPage(await listPeople(ctx, filter ?? {}), page, info);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Where they work.' })
  async department(@Root() person: PersonRow, @Ctx() ctx: Context): Promise<DepartmentRow | null> {
    return (await departmentTree.of(ctx)).find(person.departmentId) ?? null;
  }

  @FieldResolver()
  timeZone(@Root() person: PersonRow, @Ctx() { actor }: Context): string | null {
    return canSeeRecord(actor, person) ? person.timeZone : null;
  }

  @FieldResolver()
  employment(@Root() person: PersonRow, @Ctx() { actor }: Context): Employment | null {
    return canSeeRecord(actor, person) ? person.employment : null;
  }

  @FieldResolver()
  hiredOn(@Root() person: PersonRow, @Ctx() { actor }: Context): string | null {
    return canSeeRecord(actor, person) ? person.hiredOn : null;
  }

  @FieldResolver()
  endedOn(@Root() person: PersonRow, @Ctx() { actor }: Context): string | null {
    return canSeeRecord(actor, person) ? person.endedOn : null;
  }

  @FieldResolver()
  photoUrl(@Root() { id, photoId }: PersonRow): string | null {
    return photoId === null ? null : `/files/people/${id}/photo/${photoId}`;
  }

  @FieldResolver()
  async position(@Root() { position, positionId }: PersonRow, @Ctx() ctx: Context): Promise<string | null> {
    const held = positionId === null ? undefined : (await positionBook.of(ctx)).find(positionId);
    return held ? textIn(held.names, ctx.language) : position;
  }

  @FieldResolver(() => [Role], { description: 'The roles they hold today; none to whoever may not read them.' })
  async roles(@Root() person: PersonRow, @Ctx() ctx: Context): Promise<RoleView[]> {
    if (!canSeeRecord(ctx.actor, person)) return [];
    const people = await staff.of(ctx);
    const today = localToday(ctx);
    const held = people.assignmentsOf(person.id).flatMap((one) => (isInForce(one, today) ? [people.role(one.roleId)] : []));
    return held.filter((role) => role !== undefined).map((role) => roleBeside(ctx.actor, role, ctx.language));
  }
}
