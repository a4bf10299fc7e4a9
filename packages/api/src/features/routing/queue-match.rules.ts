import { type Clause, type Condition, conditionHolds, type Facts } from '@shouwen/shared';
import { failedClauses } from '../service-levels/policy-match.rules.js';
import type { QueueRow } from './queue.rules.js';

/** A queue held against a ticket. */
export interface QueueVerdict {
  readonly queue: QueueRow;
  /** What does not hold; none: it fits. That the department is another one is said like a clause. */
  readonly failed: readonly Clause[];
}

/** Every queue in use, in order; the first that fits holds the ticket while it waits. */
export function matchQueues(queues: readonly QueueRow[], facts: Facts): readonly QueueVerdict[] {
  return queues
    .filter(({ isArchived }) => !isArchived)
    .map((queue) => {
      const here: Condition = { match: 'all', clauses: [{ fact: 'department', test: 'is', values: [queue.rules.department] }] };
      return { queue, failed: [...failedClauses(here, facts), ...failedClauses(queue.rules.when, facts)] };
    });
}

export function queueFor(queues: readonly QueueRow[], facts: Facts): QueueRow | null {
  return matchQueues(queues, facts).find(({ failed }) => failed.length === 0)?.queue ?? null;
}

/** 0: in front of all others; 1: in its turn. */
export function placeIn({ rules: { urgentWhen } }: QueueRow, facts: Facts): 0 | 1 {
  return urgentWhen && conditionHolds(urgentWhen, facts) ? 0 : 1;
}
