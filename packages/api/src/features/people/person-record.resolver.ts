import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { Department, type DepartmentRow, departmentTree } from '../departments/index.js';
import { competencyGaps, isValid, requirementChecks } from './competency-gap.rules.js';
import { Person } from './person.type.js';
import { personAbilities } from './person-abilities.js';
import { canSeeRecord, mayChangePerson } from './person-access.rules.js';
import { holdingsOf } from './person-holdings.js';
import { certificatesOf, membershipsOf, ratingsOf } from './person-record.queries.js';
import { Membership, PersonCertificate, PersonHolding, PersonRecord, PersonViewerCan } from './person-record.type.js';
import { positionBook } from './position.queries.js';
import { findPosition } from './position.resolver.js';
import { CompetencyGap, Position, RequirementCheck } from './position.type.js';
import { type CheckView, checkView, type GapView, gapView, termView } from './position-view.rules.js';
import type { PersonRow } from './staff.rules.js';
import { StaffTerm } from './staff-term.type.js';

@Resolver(() => Person)
export class PersonHeldResolver {
  @FieldResolver(() => Position, { nullable: true, description: 'The described position they hold.' })
  heldPosition(@Root() { positionId }: PersonRow, @Ctx() ctx: Context): Promise<Position | null> | null {
    return positionId === null ? null : findPosition(ctx, positionId);
  }

  @FieldResolver(() => PersonRecord, { nullable: true, description: 'Their record; null to whoever may not read them.' })
  record(@Root() person: PersonRow, @Ctx() ctx: Context): PersonRecord | null {
    return canSeeRecord(ctx.actor, person) ? { personId: person.id, person } : null;
  }

  @FieldResolver(() => PersonViewerCan, { description: 'What the viewer may do here now, and if not, why.' })
  async viewerCan(@Root() person: PersonRow, @Ctx() ctx: Context): Promise<PersonViewerCan> {
    const can = await personAbilities(ctx, person);
    return {
      update: toAbility(ctx, can.update),
      updateEmail: toAbility(ctx, can.updateEmail),
      updatePhone: toAbility(ctx, can.updatePhone),
      reveal: toAbility(ctx, can.reveal),
      disable: toAbility(ctx, can.disable),
      enable: toAbility(ctx, can.enable),
      assess: toAbility(ctx, can.assess),
    };
  }
}

/** Somebody's record: for themselves, and for whoever may read them. */
@Resolver(() => PersonRecord)
export class PersonRecordResolver {
  @FieldResolver(() => StaffTerm, { nullable: true, description: 'Their grade of education.' })
  async education(@Root() { person }: PersonRecord, @Ctx() ctx: Context): Promise<StaffTerm | null> {
    const term = (await positionBook.of(ctx)).term('education', person.educationCode ?? '');
    return term ? termView(term, ctx.language) : null;
  }

  @FieldResolver(() => [Membership], { description: 'Where they worked, work and will work; the latest beginning first.' })
  memberships(@Root() { personId }: PersonRecord, @Ctx() ctx: Context): Promise<readonly Membership[]> {
    return membershipsOf(ctx).load(personId);
  }

  @FieldResolver(() => [PersonCertificate], { description: 'Their certificates, the longest lasting first.' })
  async certificates(@Root() { personId }: PersonRecord, @Ctx() ctx: Context): Promise<PersonCertificate[]> {
    const book = await positionBook.of(ctx);
    const today = localToday(ctx);
    return (await certificatesOf(ctx).load(personId)).map((row) => {
      const term = book.term('certificate', row.certificateCode);
      return { ...row, certificate: term ? termView(term, ctx.language) : null, isValid: isValid(row, today) };
    });
  }

  @FieldResolver(() => [CompetencyGap], { description: 'How they stand to each competency of their position; empty without one.' })
  async competencyGaps(@Root() { person }: PersonRecord, @Ctx() ctx: Context): Promise<GapView[]> {
    const book = await positionBook.of(ctx);
    const position = book.find(person.positionId ?? '');
    if (!position) return [];
    return competencyGaps(book, position, await ratingsOf(ctx).load(person.id)).map((gap) => gapView(gap, ctx.language));
  }

  @FieldResolver(() => [RequirementCheck], {
    description: 'What their position asks that the record answers by itself; empty without one.',
  })
  async requirementChecks(@Root() { person }: PersonRecord, @Ctx() ctx: Context): Promise<CheckView[]> {
    const book = await positionBook.of(ctx);
    const position = book.find(person.positionId ?? '');
    if (!position) return [];
    const certificates = await certificatesOf(ctx).load(person.id);
    const facts = { ...person, ratings: [], certificates, today: localToday(ctx) };
    return requirementChecks(book, position, facts).map((check) => checkView(check, ctx.language));
  }

  @FieldResolver(() => [PersonHolding], {
    description: 'What they have in hand and somebody must take over before they leave; for whoever may disable them.',
  })
  async holdings(@Root() { person }: PersonRecord, @Ctx() ctx: Context): Promise<PersonHolding[]> {
    return mayChangePerson(ctx.actor, person, 'person:disable').allowed ? holdingsOf(ctx.db.read, ctx, person.id) : [];
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Department, { nullable: true, description: 'The department.' })
  async department(@Root() { departmentId }: Membership, @Ctx() ctx: Context): Promise<DepartmentRow | null> {
    return (await departmentTree.of(ctx)).find(departmentId) ?? null;
  }
}
