import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { PresenceEnum } from '../../people/index.js';
import { RoutingQueue } from '../routing.type.js';

@ObjectType({ description: 'Somebody who can get tickets of a queue, now.', simpleResolvers: true })
export class RoutingSeat {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => String, { description: 'What they are called.' })
  personName!: string;

  @Field(() => PresenceEnum, { description: 'Whether they are there.' })
  presence!: string;

  @Field(() => Boolean, { description: 'It is their working time, where the queue asks for that.' })
  isInHours!: boolean;

  @Field(() => Int, { description: 'How much they have in hand.' })
  load!: number;

  @Field(() => Int, { description: 'How much they have at most.' })
  capacity!: number;

  @Field(() => Int, { description: 'How many tickets they get while others get one.' })
  share!: number;
}

@ObjectType({ description: 'A queue, now.', simpleResolvers: true })
export class RoutingQueueNow {
  @Field(() => RoutingQueue, { description: 'The queue.' })
  queue!: RoutingQueue;

  @Field(() => Int, { description: 'How many tickets wait in it.' })
  waitingCount!: number;

  @Field(() => Int, { description: 'How many of them go in front of all others.' })
  urgentCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'Since when the oldest waits; null: nothing waits.' })
  oldestSince!: Date | null;

  @Field(() => Int, { description: 'How many of its people are there, free, and in their working time.' })
  onDutyCount!: number;

  @Field(() => Int, { description: 'How much those on duty have in hand.' })
  load!: number;

  @Field(() => Int, { description: 'How much those on duty have at most.' })
  capacity!: number;

  @Estimated(() => 10)
  @Field(() => [RoutingSeat], { description: 'Its people, those on duty first; of a large department the first 100.' })
  seats!: readonly RoutingSeat[];
}
