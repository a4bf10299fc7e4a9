import { textIn } from '@shouwen/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { Ability, toAbility } from '../../platform/graphql/ability.type.js';
import { ConditionView } from '../../platform/graphql/condition.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { departmentTree } from '../departments/index.js';
import {
  mayManageRouting,
  QUEUE_HOURS,
  QUEUE_PREFERENCES,
  QUEUE_STRATEGIES,
  type QueueHours,
  type QueuePreference,
  type QueueRow,
  type QueueStrategy,
  type RoutingBook,
  WORKLOAD_OF_NOBODY,
} from './queue.rules.js';
import { routingBook } from './routing-book.queries.js';

export const QueueStrategyEnum = upperEnum<QueueStrategy>(QUEUE_STRATEGIES);
registerEnumType(QueueStrategyEnum, {
  name: 'RoutingStrategy',
  description: 'Who of those who have room gets the next ticket.',
  valuesConfig: {
    MANUAL: { description: 'Whoever takes it, or is chosen by somebody: the queue only holds what waits.' },
    ROUND_ROBIN: { description: 'Each in turn.' },
    LEAST_OPEN: { description: 'Whoever has least in hand.' },
    WEIGHTED: { description: 'Each in turn, as often as their share says.' },
  },
});

export const QueuePreferenceEnum = upperEnum<QueuePreference>(QUEUE_PREFERENCES);
registerEnumType(QueuePreferenceEnum, {
  name: 'RoutingPreference',
  description: 'Who goes before all others, as long as they have room.',
  valuesConfig: {
    LAST_HANDLER: { description: "Whoever worked on the customer's latest other ticket." },
    CUSTOMER_OWNER: { description: 'Whoever looks after the customer.' },
    TICKET_OWNER: { description: 'The first receiver of the ticket.' },
  },
});

export const QueueHoursEnum = upperEnum<QueueHours>(QUEUE_HOURS);
registerEnumType(QueueHoursEnum, {
  name: 'RoutingHours',
  description: 'When people get tickets of a queue.',
  valuesConfig: {
    CALENDAR: { description: 'While the calendar of their department is open.' },
    ALWAYS: { description: 'Whenever they are there.' },
  },
});

@ObjectType({ description: 'What the viewer may do to how tickets find people.', simpleResolvers: true })
export class RoutingAbilities {
  @Field(() => Ability, { description: 'Change it, move it, put it out of use.' })
  update!: Ability;
}

@ObjectType({ description: 'How the tickets that wait in a department find somebody.', simpleResolvers: true })
export class RoutingQueue {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts changes; sent back with the next.' })
  version!: number;

  @Field(() => String, { description: 'Stable word.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;

  @Field(() => String, { description: 'Code of the department whose waiting tickets it holds, with those below.' })
  department!: string;

  @Field(() => String, { description: 'What that department is called.' })
  departmentName!: string;

  @Field(() => ConditionView, { description: 'Which of them; without a clause all.' })
  when!: ConditionView;

  @Field(() => ConditionView, { nullable: true, description: 'Which of these go in front of all others; null: none do.' })
  urgentWhen!: ConditionView | null;

  @Field(() => QueueStrategyEnum, { description: 'Who gets the next ticket.' })
  strategy!: QueueStrategy;

  @Field(() => [QueuePreferenceEnum], { description: 'Who goes before all others, in this order.' })
  prefers!: readonly QueuePreference[];

  @Field(() => [String], { description: 'Codes of the roles whose holders get tickets; none: whoever may accept them.' })
  roles!: readonly string[];

  @Field(() => QueueHoursEnum, { description: 'When people get its tickets.' })
  hours!: QueueHours;

  @Field(() => Int, { description: 'Number of the version in force.' })
  versionNumber!: number;

  @Field(() => Boolean, { description: 'Out of use: it holds nothing.' })
  isArchived!: boolean;

  @Field(() => RoutingAbilities, { description: 'What the viewer may do to it.' })
  viewerCan!: RoutingAbilities;
}

export const { Connection: RoutingQueueConnection, Edge: RoutingQueueEdge } = connectionOf(RoutingQueue);

@ObjectType({ description: 'How much a ticket counts, for tickets of which something holds.', simpleResolvers: true })
export class RoutingWorkloadLine {
  @Field(() => ConditionView, { description: 'For which tickets: by type, priority, state category and channel.' })
  when!: ConditionView;

  @Field(() => Int, { description: 'How much one counts.' })
  weight!: number;
}

@ObjectType({ description: 'How much work people have at most, and how much of it a ticket is.', simpleResolvers: true })
export class RoutingWorkload {
  @Field(() => Int, { nullable: true, description: 'Counts changes; sent back with the next. Null: nobody has said anything yet.' })
  version!: number | null;

  @Field(() => Int, { description: 'How much people have at most, where nothing is said of somebody.' })
  capacity!: number;

  @Field(() => [RoutingWorkloadLine], { description: 'The first that fits decides; a ticket that none fits counts one.' })
  lines!: readonly RoutingWorkloadLine[];

  @Field(() => RoutingAbilities, { description: 'What the viewer may do to it.' })
  viewerCan!: RoutingAbilities;
}

export type QueueShow = (queue: QueueRow) => RoutingQueue;

/** Queues as GraphQL shows them. */
export async function showingQueues(ctx: Ctx): Promise<QueueShow> {
  const [book, tree] = [await routingBook.of(ctx), await departmentTree.of(ctx)];
  const viewerCan = { update: toAbility(ctx, mayManageRouting(ctx.actor)) };
  return ({ names, rules, queueVersionId, ...queue }) => ({
    ...queue,
    ...rules,
    name: textIn(names, ctx.language),
    names: textInLanguages(names),
    departmentName: tree.findByCode(rules.department)?.name ?? rules.department,
    versionNumber: book.version(queueVersionId)?.number ?? 1,
    viewerCan,
  });
}

export function workloadView(ctx: Ctx, { workload }: RoutingBook): RoutingWorkload {
  const { version = null, rules = WORKLOAD_OF_NOBODY } = workload ?? {};
  return { version, ...rules, viewerCan: { update: toAbility(ctx, mayManageRouting(ctx.actor)) } };
}
