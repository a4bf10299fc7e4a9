import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { DIFFERENCES, type DifferenceKind } from './department-difference.rules.js';

@ObjectType({ description: 'One changed field of a department, before and after.', simpleResolvers: true })
export class DepartmentFieldChange {
  @Field(() => String, {
    description: 'The field, as `Department` names it; `parentId`, `headId` and `deputyIds` for its place and leaders.',
  })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Before, as a text; null for nothing and for people.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'After, as a text; null for nothing and for people.' })
  to!: string | null;
}

@ObjectType({ description: 'Something that happened to a department, as it was recorded; never rewritten.', simpleResolvers: true })
export class DepartmentHistoryEntry {
  @Field(() => ID, { description: 'Id of the event.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: string;

  @Field(() => String, { description: 'Kind of event, `noun.past`: department.created, department.moved …' })
  type!: string;

  @Field(() => String, { nullable: true, description: 'Why, where that was said.' })
  reason!: string | null;

  @Field(() => [DepartmentFieldChange], { description: 'What changed.' })
  changes!: readonly DepartmentFieldChange[];
}

export const { Connection: DepartmentHistoryConnection, Edge: DepartmentHistoryEdge } = connectionOf(
  DepartmentHistoryEntry,
  'DepartmentHistory',
);

export const DifferenceKindEnum = upperEnum<DifferenceKind>(DIFFERENCES);
registerEnumType(DifferenceKindEnum, {
  name: 'DepartmentDifferenceKind',
  description: 'In what a department differs between two days.',
  valuesConfig: {
    CREATED: { description: 'It did not exist on the earlier day.' },
    MOVED: { description: 'It stood below another department.' },
    RENAMED: { description: 'It had another name.' },
    ARCHIVED: { description: 'It was in use.' },
    RESTORED: { description: 'It was archived.' },
    HEAD_CHANGED: { description: 'Somebody else, or nobody, headed it.' },
    CHANGED: { description: 'Something else written about it was different.' },
  },
});

@ObjectType({ description: 'One way in which a department differs between two days.', simpleResolvers: true })
export class DepartmentDifference {
  @Field(() => ID, { description: 'Unique within an answer.' })
  id!: string;

  @Field(() => DifferenceKindEnum, { description: 'In what.' })
  kind!: DifferenceKind;

  @Field(() => String, { nullable: true, description: 'Name or department above on the earlier day.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Name or department above on the later day.' })
  to!: string | null;

  @Field(() => [String], { description: 'For CHANGED: which facts, as `Department` names them.' })
  fields!: readonly string[];
}

export const { Connection: DepartmentDifferenceConnection, Edge: DepartmentDifferenceEdge } = connectionOf(DepartmentDifference);
