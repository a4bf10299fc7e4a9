import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { TextInLanguages } from '../../platform/graphql/local-text.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { LocalDate } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { CHECK_KINDS, type CheckKind, GAP_STATES, type GapState } from './competency-gap.rules.js';
import { EmploymentEnum } from './employment.enum.js';
import type { Employment } from './position.rules.js';
import { StaffTerm } from './staff-term.type.js';

export const GapStateEnum = upperEnum(GAP_STATES);
registerEnumType(GapStateEnum, {
  name: 'CompetencyGapState',
  description: 'How somebody stands to what a position needs.',
  valuesConfig: {
    MET: { description: 'As needed, or beyond.' },
    BELOW: { description: 'Less than needed.' },
    UNRATED: { description: 'Nobody has assessed it.' },
  },
});

export const CheckKindEnum = upperEnum(CHECK_KINDS);
registerEnumType(CheckKindEnum, {
  name: 'RequirementKind',
  description: 'What of the record is checked.',
  valuesConfig: {
    EDUCATION: { description: 'The lowest grade of education.' },
    EMPLOYMENT: { description: 'Full-time or part-time.' },
    SERVICE: { description: 'Months in service.' },
    CERTIFICATE: { description: 'A certificate that still counts.' },
  },
});

@ObjectType({ description: 'One competency a position needs.', simpleResolvers: true })
export class ProfileItem {
  @Field(() => StaffTerm, { description: 'The competency.' })
  competency!: StaffTerm;

  @Field(() => StaffTerm, { nullable: true, description: 'The group it belongs to.' })
  group!: StaffTerm | null;

  @Field(() => StaffTerm, { nullable: true, description: 'The level needed; null where nothing is graded.' })
  level!: StaffTerm | null;

  @Field(() => String, { nullable: true, description: 'What is needed, in words.' })
  requirement!: string | null;

  @Field(() => TextInLanguages, { nullable: true, description: 'The same in every language.' })
  requirements!: TextInLanguages | null;
}

@ObjectType({ description: 'What the viewer may do to a position.', simpleResolvers: true })
export class PositionViewerCan {
  @Field(() => Ability, { description: 'Change it.' })
  update!: Ability;
}

@ObjectType({ implements: Node, description: 'A post: what it answers for, and what it asks of whoever holds it.', simpleResolvers: true })
export class Position implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  @Field(() => String, { description: 'Stable word, unique in the organisation.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Name in every language.' })
  names!: TextInLanguages;

  @Field(() => [String], { description: "Its duties in order, in the viewer's language." })
  duties!: readonly string[];

  @Field(() => [TextInLanguages], { description: 'Its duties in order, in every language.' })
  dutyTexts!: readonly TextInLanguages[];

  @Field(() => StaffTerm, { nullable: true, description: 'The lowest grade of education it asks for.' })
  education!: StaffTerm | null;

  @Field(() => EmploymentEnum, { nullable: true, description: 'The employment it asks for.' })
  employment!: Employment | null;

  @Field(() => Int, { nullable: true, description: 'Months in service it asks for.' })
  monthsInService!: number | null;

  @Field(() => [ProfileItem], { description: 'The competencies it needs.' })
  profile!: readonly ProfileItem[];

  @Field(() => [StaffTerm], { description: 'The certificates it takes.' })
  certificates!: readonly StaffTerm[];

  readonly reportsToCode!: string | null;

  @Field(() => Boolean, { description: 'No longer given to anybody.' })
  isArchived!: boolean;
}

@InputType({ description: 'Which positions.' })
export class PositionFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or code.' })
  @MaxLength(LIMITS.search)
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those no longer in use, or only those in use.' })
  isArchived?: boolean | null;
}

export const { Connection: PositionConnection, Edge: PositionEdge } = connectionOf(Position);

@ObjectType({ description: 'How somebody stands to one competency of their position.', simpleResolvers: true })
export class CompetencyGap {
  @Field(() => StaffTerm, { description: 'The competency.' })
  competency!: StaffTerm;

  @Field(() => StaffTerm, { nullable: true, description: 'The group it belongs to.' })
  group!: StaffTerm | null;

  @Field(() => StaffTerm, { nullable: true, description: 'The level needed; null where nothing is graded.' })
  neededLevel!: StaffTerm | null;

  @Field(() => String, { nullable: true, description: 'What is needed, in words.' })
  requirement!: string | null;

  @Field(() => StaffTerm, { nullable: true, description: 'Their level, as last assessed.' })
  level!: StaffTerm | null;

  @Field(() => GapStateEnum, { description: 'How they stand.' })
  state!: GapState;
}

@ObjectType({ description: 'Something a position asks that the record answers by itself.', simpleResolvers: true })
export class RequirementCheck {
  @Field(() => CheckKindEnum, { description: 'What is checked.' })
  kind!: CheckKind;

  @Field(() => StaffTerm, { nullable: true, description: 'The grade of education or the certificate asked for.' })
  term!: StaffTerm | null;

  @Field(() => EmploymentEnum, { nullable: true, description: 'The employment asked for.' })
  employment!: Employment | null;

  @Field(() => Int, { nullable: true, description: 'The months in service asked for.' })
  months!: number | null;

  @Field(() => Boolean, { description: 'Whether the record meets it today.' })
  isMet!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the certificate they hold.' })
  expiresOn!: string | null;
}
