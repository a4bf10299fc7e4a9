import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { TERM_KINDS, type TermKind } from './position.rules.js';

export const TermKindEnum = upperEnum(TERM_KINDS);
registerEnumType(TermKindEnum, {
  name: 'StaffTermKind',
  description: 'What a word of the personnel vocabulary stands for.',
  valuesConfig: {
    LEVEL: { description: 'How far a competency goes; from low to high.' },
    EDUCATION: { description: 'A grade of education; from low to high.' },
    GROUP: { description: 'A group of competencies.' },
    COMPETENCY: { description: 'Something a position needs of people.' },
    CERTIFICATE: { description: 'A certificate that people can hold.' },
  },
});

@ObjectType({ description: 'What the viewer may do to a word.', simpleResolvers: true })
export class StaffTermAbilities {
  @Field(() => Ability, { description: 'Rename it, and say where among its kind it stands.' })
  update!: Ability;

  @Field(() => Ability, { description: 'Take it out of the vocabulary.' })
  remove!: Ability;
}

@ObjectType({ description: "One word of the organisation's personnel vocabulary.", simpleResolvers: true })
export class StaffTerm {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => TermKindEnum, { description: 'What it stands for.' })
  kind!: TermKind;

  @Field(() => String, { description: 'Stable word, unique among its kind.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Code of the group a competency belongs to.' })
  groupCode!: string | null;

  @Field(() => Int, { nullable: true, description: 'Months a certificate counts from its issue; null when each says so itself.' })
  validMonths!: number | null;
}

@InputType({ description: 'Which words.' })
export class StaffTermFilter {
  @Field(() => TermKindEnum, { nullable: true, description: 'Only those of this kind.' })
  kind?: TermKind | null;
}

export const { Connection: StaffTermConnection, Edge: StaffTermEdge } = connectionOf(StaffTerm);
