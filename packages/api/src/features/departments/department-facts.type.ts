import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { NotBlank } from '../../platform/graphql/validate-input.js';
import type { Goal, Partner } from './department-facts.rules.js';

export const GoalHorizonEnum = upperEnum<Goal['horizon']>(['near', 'long']);
registerEnumType(GoalHorizonEnum, {
  name: 'GoalHorizon',
  description: 'How soon a goal is to be reached.',
  valuesConfig: { NEAR: { description: 'In the near term, mostly this year.' }, LONG: { description: 'In the long run.' } },
});

@ObjectType({ description: 'Something a department wants to reach.', simpleResolvers: true })
export class DepartmentGoal implements Goal {
  @Field(() => GoalHorizonEnum, { description: 'How soon.' })
  horizon!: Goal['horizon'];

  @Field(() => String, { description: 'What.' })
  text!: string;
}

@ObjectType({ description: 'What another department gives to this one and takes from it.', simpleResolvers: true })
export class DepartmentPartner implements Partner {
  @Field(() => String, { description: 'Who the partner is.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it gives.' })
  gives!: string | null;

  @Field(() => String, { nullable: true, description: 'What it takes.' })
  takes!: string | null;
}

@InputType({ description: 'Something a department wants to reach.' })
export class DepartmentGoalInput implements Goal {
  @Field(() => GoalHorizonEnum, { description: 'How soon.' })
  horizon!: Goal['horizon'];

  @Field(() => String, { description: 'What.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  text!: string;
}

@InputType({ description: 'What another department gives to this one and takes from it.' })
export class DepartmentPartnerInput implements Partner {
  @Field(() => String, { description: 'Who the partner is.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it gives.' })
  @MaxLength(LIMITS.reason)
  gives!: string | null;

  @Field(() => String, { nullable: true, description: 'What it takes.' })
  @MaxLength(LIMITS.reason)
  takes!: string | null;
}

/** What may be said of a new department and changed of one that is there. */
@InputType({ description: 'What is written down about a department. What is left out stays as it is; null empties.' })
export abstract class DepartmentFactsInput {
  @Field(() => String, { nullable: true, description: 'Its duties, as its people read them.' })
  @MaxLength(LIMITS.description)
  duties?: string | null;

  @Field(() => String, { nullable: true, description: 'The rules its people work by.' })
  @MaxLength(LIMITS.description)
  rules?: string | null;

  @Field(() => String, { nullable: true, description: 'Areas and equipment it answers for.' })
  @MaxLength(LIMITS.description)
  assets?: string | null;

  @Field(() => String, { nullable: true, description: 'To whom it reports, where that is not the department above.' })
  @MaxLength(LIMITS.name)
  reportsTo?: string | null;

  @Field(() => String, { nullable: true, description: 'When it serves, in words.' })
  @MaxLength(LIMITS.address)
  serviceHours?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people it is meant to have.' })
  @Min(0)
  @Max(1_000_000)
  plannedHeadcount?: number | null;

  @Field(() => [DepartmentGoalInput], { nullable: true, description: 'Its goals, in their order; all of them.' })
  @ArrayMaxSize(LIMITS.departmentGoals)
  goals?: DepartmentGoalInput[] | null;

  @Field(() => [DepartmentPartnerInput], { nullable: true, description: 'Whom it works with, in their order; all of them.' })
  @ArrayMaxSize(LIMITS.departmentPartners)
  partners?: DepartmentPartnerInput[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day it exists; null: since ever.' })
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day it exists; null: until further notice.' })
  endsOn?: string | null;
}
