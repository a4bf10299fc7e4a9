import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ConditionInput } from '../../../platform/graphql/condition.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { RoutingWorkload, workloadView } from '../routing.type.js';
import { routingBook } from '../routing-book.queries.js';
import { conditionOf } from '../routing-queue-set/routing-queue-set.graphql.js';
import { routingWorkloadSet } from './routing-workload-set.command.js';

@InputType({ description: 'How much a ticket counts, for tickets of which something holds.' })
export class RoutingWorkloadLineInput {
  @Field(() => ConditionInput, { description: 'For which tickets: by type, priority, state category and channel.' })
  when!: ConditionInput;

  @Field(() => Int, { description: 'How much one counts.' })
  weight!: number;
}

@InputType({ description: 'How much work people have at most, as it is from now on.' })
export class RoutingWorkloadSetInput {
  @Field(() => Int, { nullable: true, description: 'Its version as last seen; absent: nobody has said anything yet.' })
  version?: number | null;

  @Field(() => Int, { description: 'How much people have at most, where nothing is said of somebody.' })
  capacity!: number;

  @Field(() => [RoutingWorkloadLineInput], { description: 'The first that fits decides; a ticket that none fits counts one.' })
  @ArrayMaxSize(LIMITS.workloadLines)
  lines!: RoutingWorkloadLineInput[];
}

@ObjectType({ description: 'What holds now, or why it stayed as it was.', simpleResolvers: true })
export class RoutingWorkloadPayload extends Payload {
  @Field(() => RoutingWorkload, { nullable: true, description: 'What is said of the work of people.' })
  workload?: RoutingWorkload | null;
}

@Resolver()
export class RoutingWorkloadSetResolver {
  @Authorized('routing:manage')
  @Mutation(() => RoutingWorkloadPayload, { description: 'Says how much work people have at most, and how much of it a ticket is.' })
  async routingWorkloadSet(
    @Ctx() ctx: Context,
    @Arg('input', () => RoutingWorkloadSetInput, { description: 'What holds from now on.' })
    { version, capacity, lines }: RoutingWorkloadSetInput,
  ): Promise<RoutingWorkloadPayload> {
    const rules = { capacity, lines: lines.map(({ when, weight }) => ({ when: conditionOf(when), weight })) };
    const outcome = await routingWorkloadSet(ctx, { version: version ?? null, rules });
    return toPayload(ctx, outcome, async () => ({ workload: workloadView(ctx, await routingBook.of(ctx)) }));
  }
}
