import { localDay } from '../../kernel/local-date.js';
import type { TicketEventPayload } from '../tickets/ticket-event.rules.js';
import type { KpiConditions, KpiDefinition, Measure } from './kpi-definition.rules.js';

/** One event of a ticket's history, as the log holds it. */
export interface TicketStep {
  readonly id: string;
  readonly type: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly payload: TicketEventPayload;
}

/** One measured thing, never derived from the ticket's current columns (catalogue section 2). */
export interface TicketFact {
  readonly metric: string;
  /** 1 until the first reopening (catalogue section 3 rule 9). */
  readonly cycleNo: number;
  readonly departmentId: string;
  readonly agentId: string | null;
  readonly channel: string;
  readonly typeCode: string;
  readonly categoryId: string | null;
  readonly priority: string;
  readonly date: string;
  readonly stopAt: Date;
  /** Elapsed whole seconds, rounded up, so that "within the limit" on it is the comparison of the two instants. */
  readonly valueSeconds: number | null;
  readonly num: number | null;
  readonly den: number | null;
  readonly sourceEventId: string;
}

export interface TicketFacts {
  readonly facts: readonly TicketFact[];
  /** When the facts change by themselves, without an event: a limit passes unanswered. */
  readonly recheckAt: Date | null;
}

/** When it is looked at, and where days begin. */
export interface Measuring {
  readonly now: Date;
  readonly zone: string;
}

interface History {
  readonly created: TicketStep;
  readonly steps: readonly TicketStep[];
  readonly now: Date;
}

type Found = Pick<TicketFact, 'cycleNo' | 'valueSeconds' | 'num' | 'den'> & {
  readonly step: TicketStep;
  readonly stopAt?: Date;
  readonly departmentId?: string;
  readonly agentId?: string | null;
};
type Finding = { readonly found: readonly Found[]; readonly recheckAt?: Date };

const NOTHING: Finding = { found: [] };

/**
 * Everything the KPIs know of one ticket, from its whole history. Recomputing gives the same facts again, so a repeated
 * or late event never counts twice. A void ticket (spam, merged away, test) is in no figure (catalogue section 3 rule 1).
 */
export function factsOfTicket(steps: readonly TicketStep[], kpis: readonly KpiDefinition[], { now, zone }: Measuring): TicketFacts {
  const created = steps.find((step) => step.type === 'ticket.created');
  if (!created || steps.at(-1)?.payload.stateCategory === 'void') return { facts: [], recheckAt: null };
  const facts: TicketFact[] = [];
  const rechecks: number[] = [];
  for (const kpi of kpis) {
    if (!isConcerned(kpi.conditions, created.payload)) continue;
    const { found, recheckAt } = MEASURE[kpi.measure]({ created, steps, now }, kpi.conditions);
    facts.push(...found.map((one) => toFact(kpi.key, one, zone)));
    if (recheckAt) rechecks.push(recheckAt.getTime());
  }
  return { facts, recheckAt: rechecks.length > 0 ? new Date(Math.min(...rechecks)) : null };
}

function isConcerned({ ticketTypes, excludedChannels }: KpiConditions, ticket: TicketEventPayload): boolean {
  return (ticketTypes.length === 0 || ticketTypes.includes(ticket.typeCode)) && !excludedChannels.includes(ticket.channel);
}

const MEASURE: Readonly<Record<Measure, (history: History, conditions: KpiConditions) => Finding>> = {
  created: ({ created }) => ({ found: [event(created, 1)] }),

  /** A volume: every solving counts on its day, also one after a reopening. */
  solved: ({ steps }) => ({
    found: solves(steps).map((step, index) => ({ ...event(step, index + 1), agentId: step.actorId ?? step.payload.assigneeId })),
  }),

  first_response(history) {
    const reply = firstContact(history);
    return reply ? { found: [duration(history.created, reply)] } : NOTHING;
  },

  /** The credit goes to who passed it on, and to the department it left; accepting from the queue is the queue's credit. */
  dispatch({ created, steps }) {
    const step = dispatchStep(created, steps);
    if (!step) return NOTHING;
    return { found: [{ ...duration(created, step), departmentId: step.payload.fromDepartmentId ?? step.payload.departmentId }] };
  },

  /** What the customer lived through, gaps included: rewritten by a later solve, and counted on that later day. */
  full_resolution({ created, steps }) {
    const last = solves(steps).at(-1);
    return last ? { found: [{ ...duration(created, last), agentId: last.actorId ?? last.payload.assigneeId }] } : NOTHING;
  },

  contact_within: (history, conditions) => kept(history, conditions, firstContact(history)),
  solved_within: (history, conditions) => kept(history, conditions, solves(history.steps)[0]),
};

/**
 * A promise with a limit (catalogue 4.2): hit on the day it was kept, miss on the day the limit passed, open before. The
 * stop is compared with the due instant itself, so it does not matter when anybody looks.
 */
function kept({ created, steps, now }: History, { withinSeconds }: KpiConditions, stop: TicketStep | undefined): Finding {
  if (withinSeconds === null) return NOTHING;
  const dueAt = new Date(created.at.getTime() + withinSeconds * 1000);
  if (stop && stop.at <= dueAt) return { found: [{ ...duration(created, stop), num: 1, den: 1 }] };
  if (now <= dueAt) return { found: [], recheckAt: dueAt };
  const { payload } = steps.findLast((step) => step.at <= dueAt) ?? created;
  const held = { departmentId: payload.departmentId, agentId: payload.assigneeId ?? payload.ownerId };
  return { found: [{ step: created, cycleNo: 1, stopAt: dueAt, valueSeconds: null, num: 0, den: 1, ...held }] };
}

/** A public message by a person. Automatic ones and those of integrations stop no clock (catalogue section 3 rule 2, SLA-24). */
function firstContact({ steps }: History): TicketStep | undefined {
  return steps.find((step) => step.type === 'message.outbound_public' && step.actorKind === 'person');
}

function solves(steps: readonly TicketStep[]): readonly TicketStep[] {
  return steps.filter((step) => step.type === 'ticket.solved');
}

/** The first time the ticket came into the hands of somebody else than its creator; none when the creator solved it alone. */
function dispatchStep(created: TicketStep, steps: readonly TicketStep[]): TicketStep | undefined {
  const step = steps.find(
    ({ type, payload }) => type === 'ticket.solved' || (payload.assigneeId !== null && payload.assigneeId !== created.actorId),
  );
  return step?.type === 'ticket.solved' ? undefined : step;
}

function event(step: TicketStep, cycleNo: number): Found {
  return { step, cycleNo, valueSeconds: null, num: null, den: null };
}

function duration(from: TicketStep, to: TicketStep): Found {
  return { step: to, cycleNo: 1, valueSeconds: Math.max(0, Math.ceil((to.at.getTime() - from.at.getTime()) / 1000)), num: null, den: null };
}

function toFact(metric: string, { step, stopAt = step.at, ...found }: Found, zone: string): TicketFact {
  const { departmentId, channel, typeCode, categoryId, priority } = step.payload;
  return {
    metric,
    departmentId,
    agentId: step.actorId,
    channel,
    typeCode,
    categoryId,
    priority,
    date: localDay(stopAt, zone),
    stopAt,
    sourceEventId: step.id,
    ...found,
  };
}
