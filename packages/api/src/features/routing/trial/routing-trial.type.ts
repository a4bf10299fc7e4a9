import { Field, Int, ObjectType } from 'type-graphql';
import { ConditionClause } from '../../../platform/graphql/condition.type.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { RoutingConsideration } from '../consideration.type.js';
import { RoutingQueue } from '../routing.type.js';

@ObjectType({ description: 'A queue held against a ticket.', simpleResolvers: true })
export class RoutingQueueVerdict {
  @Field(() => RoutingQueue, { description: 'The queue.' })
  queue!: RoutingQueue;

  @Field(() => [ConditionClause], { description: 'What does not hold, its department among them; none: it fits.' })
  failed!: readonly ConditionClause[];
}

@ObjectType({ description: 'To whom a ticket would go if it waited now, and why.', simpleResolvers: true })
export class RoutingTrial {
  @Estimated(() => 10)
  @Field(() => [RoutingQueueVerdict], { description: 'Every queue in use, in order.' })
  verdicts!: readonly RoutingQueueVerdict[];

  @Field(() => RoutingQueue, { nullable: true, description: 'The one that would hold it; null: none would.' })
  queue!: RoutingQueue | null;

  @Field(() => Boolean, { description: 'It would go in front of all others.' })
  isUrgent!: boolean;

  @Field(() => Int, { nullable: true, description: 'How much it would count; null: no queue would hold it.' })
  weight!: number | null;

  @Field(() => String, { nullable: true, description: 'Who would get it; null: nobody now.' })
  personName!: string | null;

  @Estimated(() => 10)
  @Field(() => [RoutingConsideration], {
    description: 'Everybody of the queue whom the viewer may read: who could, in line, and why the others could not.',
  })
  considered!: readonly RoutingConsideration[];

  @Field(() => Int, { description: 'How many more there are.' })
  hiddenCount!: number;

  @Estimated(() => 5)
  @Field(() => [String], { description: "How it comes to that, line by line in the viewer's language." })
  explanation!: readonly string[];
}
