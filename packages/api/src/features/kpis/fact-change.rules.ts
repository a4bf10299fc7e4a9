import type { TicketFact } from './facts-of-ticket.rules.js';

/** A fact as it stands in the database. */
export interface StoredFact extends TicketFact {
  readonly id: string;
}

export interface FactChange {
  readonly removedIds: readonly string[];
  readonly added: readonly TicketFact[];
  /** Days whose rollup no longer stands, old and new ones. */
  readonly dirtyDates: readonly string[];
}

/** What to write so that the stored facts become the computed ones. Nothing, when an event is delivered a second time. */
export function planFactChange(stored: readonly StoredFact[], computed: readonly TicketFact[]): FactChange {
  const before = new Map(stored.map((fact) => [identity(fact), fact]));
  const after = new Set(computed.map(identity));
  const removed = stored.filter((fact) => !after.has(identity(fact)));
  const added = computed.filter((fact) => !before.has(identity(fact)));
  return {
    removedIds: removed.map((fact) => fact.id),
    added,
    dirtyDates: [...new Set([...removed, ...added].map((fact) => fact.date))].sort(),
  };
}

/** Two facts that say the same in every respect. */
function identity(fact: TicketFact): string {
  const { metric, cycleNo, sourceEventId, departmentId, agentId, channel, typeCode, categoryId, priority } = fact;
  const { date, stopAt, valueSeconds, num, den } = fact;
  return JSON.stringify([
    metric,
    cycleNo,
    sourceEventId,
    departmentId,
    agentId,
    channel,
    typeCode,
    categoryId,
    priority,
    date,
    stopAt.getTime(),
    valueSeconds,
    num,
    den,
  ]);
}
