import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'Something a department is to reach in a year, measured.', simpleResolvers: true })
export class PlanGoal {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What.' })
  name!: string;

  @Field(() => Float, { description: 'How much.' })
  target!: number;

  @Field(() => String, { description: 'Of what: yuan, cases, per cent …' })
  unit!: string;

  @Field(() => Boolean, { description: 'Whether the targets of its parts are meant to add up to it.' })
  isAddedUp!: boolean;
}

export const { Connection: PlanGoalConnection, Edge: PlanGoalEdge } = connectionOf(PlanGoal);

@ObjectType({ description: 'What a department takes on for a year.', simpleResolvers: true })
export class DepartmentPlan {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'People it is to have, those of the units below included.' })
  plannedHeadcount!: number | null;

  @Field(() => String, { nullable: true, description: 'What it answers for in that year.' })
  duties!: string | null;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt!: Date;
}

export const { Connection: DepartmentPlanConnection, Edge: DepartmentPlanEdge } = connectionOf(DepartmentPlan);
