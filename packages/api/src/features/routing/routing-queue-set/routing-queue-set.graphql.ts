import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { ConditionInput } from '../../../platform/graphql/condition.type.js';
import { localText, TextInLanguagesInput } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { CODE } from '../../../platform/graphql/word.type.js';
import { QUEUE_PREFERENCES, type QueueHours, type QueuePreference, type QueueRules, type QueueStrategy } from '../queue.rules.js';
import { QueueHoursEnum, QueuePreferenceEnum, QueueStrategyEnum, RoutingQueue, showingQueues } from '../routing.type.js';
import { routingBook } from '../routing-book.queries.js';
import { routingQueueSet } from './routing-queue-set.command.js';

@InputType({ description: 'A whole queue, as it is from now on.' })
export class RoutingQueueSetInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _. One that is there is changed.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen; absent: a new one.' })
  version?: number | null;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => String, { description: 'Code of the department whose waiting tickets it holds, with those below.' })
  @MaxLength(LIMITS.code)
  department!: string;

  @Field(() => ConditionInput, { description: 'Which of them; without a clause all.' })
  when!: ConditionInput;

  @Field(() => ConditionInput, { nullable: true, description: 'Which of these go in front of all others; absent: none do.' })
  urgentWhen?: ConditionInput | null;

  @Field(() => QueueStrategyEnum, { description: 'Who gets the next ticket.' })
  strategy!: QueueStrategy;

  @Field(() => [QueuePreferenceEnum], { description: 'Who goes before all others, in this order.' })
  @ArrayMaxSize(QUEUE_PREFERENCES.length)
  prefers!: QueuePreference[];

  @Field(() => [String], { description: 'Codes of the roles whose holders get tickets; none: whoever may accept them.' })
  @ArrayMaxSize(LIMITS.queueRoles)
  @MaxLength(LIMITS.code, { each: true })
  roles!: string[];

  @Field(() => QueueHoursEnum, { description: 'When people get its tickets.' })
  hours!: QueueHours;

  @Field(() => Boolean, { nullable: true, description: 'Out of use. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The queue as it is now, or why it stayed as it was.', simpleResolvers: true })
export class RoutingQueuePayload extends Payload {
  @Field(() => RoutingQueue, { nullable: true, description: 'The queue.' })
  queue?: RoutingQueue | null;
}

/** What every act on a queue answers. */
export function queuePayload(ctx: Context, outcome: Outcome<{ code: string }>): Promise<RoutingQueuePayload> {
  return toPayload(ctx, outcome, async ({ code }) => {
    const [{ queues }, show] = [await routingBook.of(ctx), await showingQueues(ctx)];
    const queue = queues.find((one) => one.code === code);
    return { queue: queue ? show(queue) : null };
  });
}

/** Put together in one order, whoever wrote them. */
function rulesOf({ department, when, urgentWhen, strategy, prefers, roles, hours }: RoutingQueueSetInput): QueueRules {
  return {
    department,
    when: conditionOf(when),
    urgentWhen: urgentWhen ? conditionOf(urgentWhen) : null,
    ...{ strategy, prefers, roles, hours },
  };
}

export const conditionOf = ({ match, clauses }: ConditionInput) => ({
  match,
  clauses: clauses.map(({ fact, test, values }) => ({ fact, test, values })),
});

@Resolver()
export class RoutingQueueSetResolver {
  @Authorized('routing:manage')
  @Mutation(() => RoutingQueuePayload, {
    description: 'Adds a queue, or says anew how one gives tickets. What it said before stays as a version; assignments keep theirs.',
  })
  async routingQueueSet(
    @Ctx() ctx: Context,
    @Arg('input', () => RoutingQueueSetInput, { description: 'The queue.' }) input: RoutingQueueSetInput,
  ): Promise<RoutingQueuePayload> {
    const { code, version, names, isArchived } = input;
    const wish = { code, version: version ?? null, names: localText(names), rules: rulesOf(input), isArchived };
    return queuePayload(ctx, await routingQueueSet(ctx, wish));
  }
}
