import { Field, ObjectType } from 'type-graphql';
import { Ability } from '../../../platform/graphql/ability.type.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { Person } from '../../people/index.js';
import { type Lane, LaneEnum, WorkflowMoment } from '../../workflows/index.js';

@ObjectType({ description: 'Something to be done while a ticket is in its state, at the same time as the others.', simpleResolvers: true })
export class TicketAction {
  @Field(() => String, { description: 'What `ticketActionSet` is called with.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => LaneEnum, { nullable: true, description: 'For whom it is.' })
  lane!: Lane | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done; null while it is not.' })
  doneAt!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who did it; null: nobody yet, or the system.' })
  doneBy!: Person | null;

  @Field(() => Ability, { description: 'Whether the viewer may say that it was done, or was not.' })
  ability!: Ability;
}

@ObjectType({ description: 'What the state a ticket is in asks for, by the version of the workflow it runs by.', simpleResolvers: true })
export class TicketStep {
  @Field(() => LaneEnum, { nullable: true, description: 'Who acts here.' })
  lane!: Lane | null;

  @Field(() => WorkflowMoment, { nullable: true, description: 'What is kept ready, where it is a moment of truth.' })
  moment!: WorkflowMoment | null;

  @Field(() => Boolean, { description: 'One of the actions is enough to go on; otherwise all of them.' })
  isLeftByAny!: boolean;

  @Estimated(() => 2)
  @Field(() => [TicketAction], { description: 'What is to be done before it goes on.' })
  actions!: readonly TicketAction[];
}
