import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { LocalDate } from '../../platform/graphql/scalars.js';
import type { PersonRow } from './staff.rules.js';
import { StaffTerm } from './staff-term.type.js';

@ObjectType({ description: 'A place somebody has in a department, for a time.', simpleResolvers: true })
export class Membership {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Boolean, { description: 'Their main department; others are part-time.' })
  isPrimary!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null when nobody has said.' })
  startsOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it goes on.' })
  endsOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it counts today.' })
  isCurrent!: boolean;

  readonly departmentId!: string;
}

@ObjectType({ description: 'A certificate somebody holds.', simpleResolvers: true })
export class PersonCertificate {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => StaffTerm, { nullable: true, description: 'Which one; null when the organisation no longer has it.' })
  certificate!: StaffTerm | null;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  number!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was issued.' })
  issuedOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day it counts; null when it does not run out.' })
  expiresOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it still counts today.' })
  isValid!: boolean;
}

@ObjectType({ description: 'Something somebody has in hand.', simpleResolvers: true })
export class PersonHolding {
  @Field(() => String, { description: 'What it is, as a stable word.' })
  kind!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'What the viewer may do to a person.', simpleResolvers: true })
export class PersonViewerCan {
  @Field(() => Ability, { description: 'Change the record, the places and the certificates.' })
  update!: Ability;

  @Field(() => Ability, { description: 'Change their e-mail.' })
  updateEmail!: Ability;

  @Field(() => Ability, { description: 'Change their phone.' })
  updatePhone!: Ability;

  @Field(() => Ability, { description: 'See masked contact data in full by giving a reason (`personReveal`).' })
  reveal!: Ability;

  @Field(() => Ability, { description: 'Disable them.' })
  disable!: Ability;

  @Field(() => Ability, { description: 'Let them in again.' })
  enable!: Ability;

  @Field(() => Ability, { description: 'Assess their competencies.' })
  assess!: Ability;
}

@ObjectType({ description: "Somebody's personnel record.", simpleResolvers: true })
export class PersonRecord {
  @Field(() => ID, { description: 'Id of the person.' })
  personId!: string;

  readonly person!: PersonRow;
}
