import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { routingBook } from '../routing-book.queries.js';
import { capacityOf } from '../workload.rules.js';
import { routingAgentSet } from './routing-agent-set.command.js';

@InputType({ description: 'What is said of somebody in particular.' })
export class RoutingAgentSetInput {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => Int, { nullable: true, description: 'How much work they have at most; absent: as everybody.' })
  capacity?: number | null;

  @Field(() => Int, { description: 'How many tickets they get while others get one, where a queue goes by shares.' })
  share!: number;
}

@ObjectType({ description: 'What holds of them now, or why it stayed as it was.', simpleResolvers: true })
export class RoutingAgentPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How much work they have at most.' })
  capacity?: number | null;

  @Field(() => Int, { nullable: true, description: 'Their share.' })
  share?: number | null;
}

@Resolver()
export class RoutingAgentSetResolver {
  @Authorized('routing:manage')
  @Mutation(() => RoutingAgentPayload, { description: 'Says how much work somebody has at most, and how many tickets they get.' })
  async routingAgentSet(
    @Ctx() ctx: Context,
    @Arg('input', () => RoutingAgentSetInput, { description: 'Who, and what holds.' }) { personId, capacity, share }: RoutingAgentSetInput,
  ): Promise<RoutingAgentPayload> {
    const outcome = await routingAgentSet(ctx, { personId, capacity: capacity ?? null, share });
    return toPayload(ctx, outcome, async () => {
      const { workload, agents } = await routingBook.of(ctx);
      const own = agents.get(personId);
      return { capacity: capacityOf(workload?.rules, own), share: own?.share ?? 1 };
    });
  }
}
