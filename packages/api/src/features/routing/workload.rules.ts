import { conditionHolds, type Facts, LIMITS, PRIORITIES } from '@shouwen/shared';
import type { Refusal } from '../../kernel/decision.js';
import { WORKLOAD_OF_NOBODY, type WorkloadRules } from './queue.rules.js';

/** What the weight of a ticket may depend on: what its row says by itself, so that somebody's load is one statement. */
export const WEIGHED_FACTS = ['type', 'priority', 'state_category', 'channel'] as const;

/** Open tickets of somebody that weigh the same. */
export interface HeldTickets {
  readonly personId: string;
  readonly typeCode: string;
  /** Place in PRIORITIES. */
  readonly priority: number;
  readonly stateCategory: string;
  readonly channel: string;
  readonly count: number;
}

/** How much a ticket counts: by the first line that fits. */
export function weightOf({ lines }: WorkloadRules, facts: Facts): number {
  return lines.find(({ when }) => conditionHolds(when, facts))?.weight ?? 1;
}

/** How much each has in hand. */
export function loadsOf(rules: WorkloadRules, held: readonly HeldTickets[]): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const { personId, typeCode, priority, stateCategory, channel, count } of held) {
    const facts = { type: [typeCode], priority: [PRIORITIES[priority] ?? ''], state_category: [stateCategory], channel: [channel] };
    loads.set(personId, (loads.get(personId) ?? 0) + weightOf(rules, facts) * count);
  }
  return loads;
}

/** What is said of somebody, else what is said of everybody. */
export function capacityOf(workload: WorkloadRules | undefined, own: { readonly capacity: number | null } | undefined): number {
  return own?.capacity ?? (workload ?? WORKLOAD_OF_NOBODY).capacity;
}

const isIn = (value: number, { min, max }: { readonly min: number; readonly max: number }): boolean => value >= min && value <= max;

/** What is wrong with what is said of somebody; null: nothing. */
export function agentRefusal({ capacity, share }: { readonly capacity: number | null; readonly share: number }): Refusal | null {
  const { workload, routingShare } = LIMITS;
  if (capacity !== null && !isIn(capacity, workload)) return { code: 'OUT_OF_RANGE', params: workload, field: ['capacity'] };
  return isIn(share, routingShare) ? null : { code: 'OUT_OF_RANGE', params: routingShare, field: ['share'] };
}
