import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';
import { LocalDate } from '../../platform/graphql/scalars.js';
import { DepartmentGoal, DepartmentPartner } from './department-facts.type.js';
import type { PlannedMove } from './planned-move.rules.js';

@ObjectType({ description: 'What the viewer may do to a department.', simpleResolvers: true })
export class DepartmentViewerCan {
  @Field(() => Ability, { description: 'Add a department below it.' })
  createChild!: Ability;

  @Field(() => Ability, { description: 'Change what is written about it, and who leads it.' })
  update!: Ability;

  @Field(() => Ability, { description: 'Move it elsewhere.' })
  move!: Ability;

  @Field(() => Ability, { description: 'Put it out of use, once nothing hangs on it any more (`archiveBlockers`).' })
  archive!: Ability;

  @Field(() => Ability, { description: 'Bring it back into use.' })
  restore!: Ability;
}

@ObjectType({ implements: Node, description: "One unit of the organisation's tree.", simpleResolvers: true })
export class Department implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  @Field(() => String, { description: 'Stable word, unique in the organisation.' })
  code!: string;

  @Field(() => String, { description: 'Name as people say it.' })
  name!: string;

  @Field(() => String, { description: 'What kind of unit it is: company, department, team, desk …' })
  kind!: string;

  @Field(() => Int, { description: '0 for a root.' })
  depth!: number;

  @Field(() => Int, { description: 'Place among its siblings, ascending.' })
  sortOrder!: number;

  @Field(() => Boolean, { description: 'No longer in use; kept for its history.' })
  isArchived!: boolean;

  @Field(() => String, { nullable: true, description: 'Its duties, as its people read them; null to whoever may not read it.' })
  duties!: string | null;

  @Field(() => String, { nullable: true, description: 'The rules its people work by; null to whoever may not read it.' })
  rules!: string | null;

  @Field(() => String, { nullable: true, description: 'Areas and equipment it answers for; null to whoever may not read it.' })
  assets!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'To whom it reports, where that is not the department above; null to whoever may not read it.',
  })
  reportsTo!: string | null;

  @Field(() => String, { nullable: true, description: 'When it serves, in words; null to whoever may not read it.' })
  serviceHours!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people it is meant to have; null to whoever may not read it.' })
  plannedHeadcount!: number | null;

  @Field(() => [DepartmentGoal], { description: 'Its goals, in their order; none to whoever may not read it.' })
  goals!: readonly DepartmentGoal[];

  @Field(() => [DepartmentPartner], { description: 'Whom it works with, and what they give and take; nobody to whoever may not read it.' })
  partners!: readonly DepartmentPartner[];

  readonly plannedMove!: PlannedMove | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day it exists; null: since ever.' })
  startsOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day it exists; null: until further notice.' })
  endsOn!: string | null;
}

@InputType({ description: 'Which departments.' })
export class DepartmentFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or code.' })
  @MaxLength(LIMITS.search)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those directly below this one.' })
  parentId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only those directly below one of these.' })
  @ArrayMaxSize(LIMITS.ids)
  parentIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those above which the viewer sees nothing, or only the others.' })
  isTop?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Only units of these kinds.' })
  @ArrayMaxSize(LIMITS.ids)
  kinds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are to move on a day to come, or only the others.' })
  hasPlannedMove?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only archived ones, or only those in use.' })
  isArchived?: boolean | null;
}

export const { Connection: DepartmentConnection, Edge: DepartmentEdge } = connectionOf(Department);
