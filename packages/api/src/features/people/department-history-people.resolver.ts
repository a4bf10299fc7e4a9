import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import {
  DepartmentDifference,
  DepartmentFieldChange,
  DepartmentHistoryEntry,
  DepartmentMovePreview,
  departmentTree,
} from '../departments/index.js';
import { staff } from './person.queries.js';
import { Person } from './person.type.js';
import type { PersonRow } from './staff.rules.js';

interface People {
  readonly fromPersonIds: readonly string[];
  readonly toPersonIds: readonly string[];
}

async function peopleOf(ctx: Context, ids: readonly string[]): Promise<PersonRow[]> {
  const people = await staff.of(ctx);
  return ids.map((id) => people.find(id)).filter((person) => person !== undefined);
}

@Resolver(() => DepartmentHistoryEntry)
export class DepartmentHistoryActorResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who did it; null for the system.' })
  async actor(@Root() { actorId }: { actorId: string | null }, @Ctx() ctx: Context): Promise<PersonRow | null> {
    return (actorId !== null && (await staff.of(ctx)).find(actorId)) || null;
  }
}

@Resolver(() => DepartmentFieldChange)
export class DepartmentFieldChangePeopleResolver {
  @FieldResolver(() => [Person], { description: 'Who led it before, when that changed.' })
  fromPeople(@Root() { fromPersonIds }: People, @Ctx() ctx: Context): Promise<PersonRow[]> {
    return peopleOf(ctx, fromPersonIds);
  }

  @FieldResolver(() => [Person], { description: 'Who leads it since, when that changed.' })
  toPeople(@Root() { toPersonIds }: People, @Ctx() ctx: Context): Promise<PersonRow[]> {
    return peopleOf(ctx, toPersonIds);
  }
}

@Resolver(() => DepartmentDifference)
export class DepartmentDifferencePeopleResolver {
  @FieldResolver(() => [Person], { description: 'Who headed it on the earlier day, when that differs.' })
  fromPeople(@Root() { fromPersonIds }: People, @Ctx() ctx: Context): Promise<PersonRow[]> {
    return peopleOf(ctx, fromPersonIds);
  }

  @FieldResolver(() => [Person], { description: 'Who headed it on the later day, when that differs.' })
  toPeople(@Root() { toPersonIds }: People, @Ctx() ctx: Context): Promise<PersonRow[]> {
    return peopleOf(ctx, toPersonIds);
  }
}

@Resolver(() => DepartmentMovePreview)
export class DepartmentMovePeopleResolver {
  @FieldResolver(() => Int, { description: 'Active people who move along.' })
  async peopleCount(@Root() { department }: { department: { id: string } }, @Ctx() ctx: Context): Promise<number> {
    const people = await staff.of(ctx);
    return (await departmentTree.of(ctx)).subtreeIds(department.id).reduce((sum, id) => sum + people.membersOf(id).length, 0);
  }
}
