import { Field, Int, ObjectType } from 'type-graphql';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { RoutingConsideration } from '../consideration.type.js';
import type { QueuePreference, QueueStrategy } from '../queue.rules.js';
import { QueuePreferenceEnum, QueueStrategyEnum } from '../routing.type.js';

@ObjectType({ description: 'Where a ticket waits for somebody.', simpleResolvers: true })
export class TicketRoutingWait {
  @Field(() => String, { description: "The queue, in the viewer's language." })
  queueName!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  since!: Date;

  @Field(() => Boolean, { description: 'It goes in front of all others.' })
  isUrgent!: boolean;
}

@ObjectType({ description: 'That a queue gave a ticket to somebody, with what it was decided by (D9).', simpleResolvers: true })
export class TicketRoutingAssignment {
  @Field(() => String, { description: "The queue, in the viewer's language." })
  queueName!: string;

  @Field(() => Int, { description: 'Number of the version of its rules by which it was decided.' })
  versionNumber!: number;

  @Field(() => QueueStrategyEnum, { description: 'Who was to get the next ticket.' })
  strategy!: QueueStrategy;

  @Field(() => QueuePreferenceEnum, { nullable: true, description: 'Why they went before all others; null: by the strategy.' })
  preference!: QueuePreference | null;

  @Field(() => String, { description: 'Who got it.' })
  personName!: string;

  @Field(() => Boolean, { description: 'They still have it.' })
  isCurrent!: boolean;

  @Field(() => Boolean, { description: 'It was the viewer.' })
  isViewer!: boolean;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => DateTime, { description: 'Since when it had waited.' })
  waitedSince!: Date;

  @Field(() => Int, { description: 'How much the ticket counted.' })
  weight!: number;

  @Estimated(() => 10)
  @Field(() => [RoutingConsideration], {
    description: 'Everybody of the queue whom the viewer may read: who could, in line, and why the others could not.',
  })
  considered!: readonly RoutingConsideration[];

  @Field(() => Int, { description: 'How many more there were.' })
  hiddenCount!: number;

  @Estimated(() => 5)
  @Field(() => [String], { description: "How it came to that, line by line in the viewer's language." })
  explanation!: readonly string[];
}

@ObjectType({ description: 'How a ticket finds somebody.', simpleResolvers: true })
export class TicketRouting {
  @Field(() => TicketRoutingWait, { nullable: true, description: 'Where it waits; null: it waits in no queue.' })
  wait!: TicketRoutingWait | null;

  @Field(() => TicketRoutingAssignment, { nullable: true, description: 'The last time a queue gave it to somebody; null: none did.' })
  assignment!: TicketRoutingAssignment | null;
}
