import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { dayAfter, instantAt, localDay } from '../../kernel/local-date.js';
import type { CustomerKind } from '../customers/customer-access.rules.js';
import { PHASE } from '../tickets/ticket-phase.rules.js';

/** What the date of a file hangs on. */
export interface FileFacts {
  readonly kind: CustomerKind;
  readonly changedAt: Date;
  /** The last change of any of their tickets. */
  readonly lastTicketAt: Date | null;
  readonly openTickets: number;
  /** Somebody decided to keep it until then, at least. */
  readonly keepUntil: string | null;
  readonly erasedAt: Date | null;
}

/** The rule as it is set, and the day it is asked on. */
export interface RetentionRule {
  /** Days after the last dealing; 0: for good. */
  readonly days: Readonly<Record<CustomerKind, number>>;
  readonly zone: string;
  readonly today: string;
}

export interface Retention {
  readonly lastDealtOn: string;
  /** The last day it is kept; null: there is no such day. */
  readonly keptUntil: string | null;
  readonly isOver: boolean;
}

export function retentionOf(facts: FileFacts, { days, zone, today }: RetentionRule): Retention {
  const { kind, changedAt, lastTicketAt, openTickets, keepUntil, erasedAt } = facts;
  const lastAt = lastTicketAt && lastTicketAt > changedAt ? lastTicketAt : changedAt;
  const lastDealtOn = localDay(lastAt, zone);
  if (openTickets > 0 || erasedAt !== null || days[kind] === 0) return { lastDealtOn, keptUntil: null, isOver: false };
  const byRule = dayAfter(lastDealtOn, days[kind]);
  const keptUntil = keepUntil !== null && keepUntil > byRule ? keepUntil : byRule;
  return { lastDealtOn, keptUntil, isOver: keptUntil < today };
}

/** May the file be erased: not before its day is over. */
export function checkErase(facts: FileFacts, rule: RetentionRule): Decision {
  if (facts.erasedAt !== null) return refuse('NOTHING_TO_ERASE');
  const { keptUntil, isOver } = retentionOf(facts, rule);
  if (keptUntil === null) return refuse('RETENTION_NO_END');
  return isOver ? allow() : refuse('RETENTION_NOT_OVER', { date: keptUntil });
}

/** May it be kept until a day: one ahead, and only what is still there. */
export function checkKeep(facts: FileFacts, { today }: RetentionRule, until: string): Decision {
  if (facts.erasedAt !== null) return refuse('NOT_FOUND', undefined, ['customerId']);
  return until > today ? allow() : refuse('DAY_NOT_AHEAD', undefined, ['until']);
}

interface Condition {
  readonly sql: string;
  readonly params: readonly (string | number | Date)[];
}

/** The same rule as a condition on customers (alias `t`), so that those past their day can be listed. */
export function isPastRetention({ days, zone, today }: RetentionRule): Condition {
  const kinds = (['person', 'company'] as const).filter((kind) => days[kind] > 0);
  if (kinds.length === 0) return { sql: '1 = 0', params: [] };
  const one = `(t.kind = ? and t.updated_at < ? and not exists
    (select 1 from ticket k where k.customer_id = t.id and (k.phase < ? or k.updated_at >= ?)))`;
  const limitOf = (kind: CustomerKind) => instantAt(dayAfter(today, -days[kind]), '00:00', zone);
  return {
    sql: `t.erased_at is null and (t.keep_until is null or t.keep_until < ?) and (${kinds.map(() => one).join(' or ')})`,
    params: [today, ...kinds.flatMap((kind) => [kind, limitOf(kind), PHASE.ended, limitOf(kind)])],
  };
}
