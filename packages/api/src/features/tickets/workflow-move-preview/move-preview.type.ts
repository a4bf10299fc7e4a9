import type { StateCategory } from '@shouwen/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Ability } from '../../../platform/graphql/ability.type.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { StateCategoryEnum } from '../../workflows/index.js';

@ObjectType({ description: 'A state of earlier versions in which tickets are under way.', simpleResolvers: true })
export class WorkflowMoveState {
  @Field(() => String, { description: 'Its word.' })
  code!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  name!: string;

  @Field(() => StateCategoryEnum, { description: 'What it means; the state it becomes has to be of the same phase, in work or solved.' })
  category!: StateCategory;

  @Field(() => Int, { description: 'How many tickets stand in it.' })
  count!: number;

  @Field(() => Int, {
    description: 'On how many of them something of the step was done; it stays done where the new state asks for it too.',
  })
  halfDone!: number;

  @Field(() => String, { nullable: true, description: 'Word of the state it becomes by itself; null: one has to be chosen.' })
  to!: string | null;
}

@ObjectType({ description: 'Which tickets would be moved to a version.', simpleResolvers: true })
export class WorkflowMovePreview {
  @Estimated(() => 10)
  @Field(() => [WorkflowMoveState], { description: 'The states they stand in.' })
  states!: readonly WorkflowMoveState[];

  @Field(() => Ability, { description: 'Whether tickets can be moved to it at all.' })
  ability!: Ability;
}
