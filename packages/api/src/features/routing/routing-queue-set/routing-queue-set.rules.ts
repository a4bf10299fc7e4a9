import { type Condition, clauseProblem, LIMITS, type LocalText } from '@shouwen/shared';
import { allow, type Decision, type Refusal, refuse } from '../../../kernel/decision.js';
import { firstRefused, type LevelWords, unknownCode, within } from '../../service-levels/service-level-words.rules.js';
import type { QueueRow, QueueRules, WorkloadRules } from '../queue.rules.js';
import { WEIGHED_FACTS } from '../workload.rules.js';

export interface QueueWish {
  readonly code: string;
  readonly names: LocalText;
  readonly rules: QueueRules;
  /** Left out: stays as it is; a new one is in use. */
  readonly isArchived?: boolean | null;
}

export interface QueuePlan {
  readonly known: QueueRow | undefined;
  readonly names: LocalText;
  readonly rules: QueueRules;
  readonly isArchived: boolean;
  /** What it says differs from what it said: there is a new version. */
  readonly isNewVersion: boolean;
}

type Words = Pick<LevelWords, 'isFact' | 'departments' | 'roles'>;

/** A queue as it is to be, or why it cannot be so. */
export function planQueue(
  { queues, words }: { readonly queues: readonly QueueRow[]; readonly words: Words },
  wish: QueueWish,
): Decision<QueuePlan> {
  const known = queues.find(({ code }) => code === wish.code);
  if (!known && queues.length >= LIMITS.routingQueues) return refuse('OUT_OF_RANGE', { min: 0, max: LIMITS.routingQueues }, ['code']);
  const refusal = rulesRefusal(wish.rules, words);
  if (refusal) return { allowed: false, refusal };
  const { names, rules } = wish;
  const isArchived = wish.isArchived ?? known?.isArchived ?? false;
  return allow({ known, names, rules, isArchived, isNewVersion: !known || !isSameRules(known.rules, rules) });
}

/** Rules are always put together in one order. */
export const isSameRules = (one: QueueRules, other: QueueRules): boolean => JSON.stringify(one) === JSON.stringify(other);

function rulesRefusal({ department, when, urgentWhen, roles }: QueueRules, words: Words): Refusal | null {
  if (!words.departments.has(department)) return unknownCode(department, 'department');
  const unknown = firstRefused('roles', roles, (role) => (words.roles.has(role) ? null : unknownCode(role)));
  return (
    unknown ?? conditionRefusal('when', when, words.isFact) ?? (urgentWhen && conditionRefusal('urgentWhen', urgentWhen, words.isFact))
  );
}

/** What is wrong with a condition, at its place; null: nothing. */
export function conditionRefusal(place: string, { clauses }: Condition, isFact: (name: string) => boolean): Refusal | null {
  const unfit = firstRefused('clauses', clauses, (clause) => {
    const problem = clauseProblem(clause, isFact);
    if (problem === 'fact') return { code: 'FACT_UNKNOWN', params: { fact: clause.fact }, field: ['fact'] };
    return problem ? { code: 'REQUIRED', field: ['values'] } : null;
  });
  return unfit && within([place], unfit);
}

const isWorkload = (value: number): boolean => value >= LIMITS.workload.min && value <= LIMITS.workload.max;

/** What is wrong with what is said of everybody's work; null: nothing. */
export function workloadRefusal({ capacity, lines }: WorkloadRules): Refusal | null {
  if (!isWorkload(capacity)) return { code: 'OUT_OF_RANGE', params: LIMITS.workload, field: ['capacity'] };
  return firstRefused('lines', lines, ({ when, weight }) => {
    if (!isWorkload(weight)) return { code: 'OUT_OF_RANGE', params: LIMITS.workload, field: ['weight'] };
    return conditionRefusal('when', when, (name) => WEIGHED_FACTS.some((fact) => fact === name));
  });
}
