import { type Clause, type Condition, conditionHolds, type Facts } from '@shouwen/shared';
import type { Matrix, PolicyRow, PolicyTarget, ServiceLevelBook } from './service-level.rules.js';

/** What a ticket is promised of one timer, and by which policy. */
export interface MatchedTarget {
  readonly policyVersionId: string;
  readonly policy: PolicyRow;
  readonly target: PolicyTarget;
  /** Null: the policy decides, and leaves the time blank: there is no clock. */
  readonly seconds: number | null;
}

/** What becomes of one figure of a policy that fits: it decides, one before it did, or it is only compared with. */
export const TARGET_FATES = ['decides', 'decided_before', 'compared', 'not_measured'] as const;
export type TargetFate = (typeof TARGET_FATES)[number];

export interface TargetVerdict {
  readonly target: PolicyTarget;
  readonly seconds: number | null;
  readonly fate: TargetFate;
}

/** Why a policy gave a ticket what it gave. */
export interface PolicyVerdict {
  readonly policy: PolicyRow;
  /** What did not hold; none: it fits. */
  readonly failed: readonly Clause[];
  /** Only of one that fits. */
  readonly targets: readonly TargetVerdict[];
}

export interface PolicyMatch {
  /** By the code of the timer. */
  readonly targets: ReadonlyMap<string, MatchedTarget>;
  /** Every policy in use, in order. */
  readonly why: readonly PolicyVerdict[];
}

/** Which policy decides for each timer: the first in order that fits and names it (catalogue section 5, rule 1). */
export function matchTargets({ policies, timer }: Pick<ServiceLevelBook, 'policies' | 'timer'>, facts: Facts): PolicyMatch {
  const targets = new Map<string, MatchedTarget>();
  const why = policies
    .filter(({ isArchived }) => !isArchived)
    .map((policy): PolicyVerdict => {
      const { when, targets: named } = policy.rules;
      const failed = failedClauses(when, facts);
      if (failed.length > 0) return { policy, failed, targets: [] };
      const verdicts = named.map((target) => {
        const seconds = secondsOf(target, facts);
        const fate = fateOf(target, { isDecided: targets.has(target.timer), isMeasured: timer(target.timer)?.isArchived === false });
        if (fate === 'decides') targets.set(target.timer, { policyVersionId: policy.policyVersionId, policy, target, seconds });
        return { target, seconds, fate };
      });
      return { policy, failed, targets: verdicts };
    });
  return { targets, why };
}

/** A benchmark is a line to compare with and decides nothing. */
function fateOf({ force }: PolicyTarget, { isDecided, isMeasured }: { isDecided: boolean; isMeasured: boolean }): TargetFate {
  if (force === 'benchmark') return 'compared';
  if (!isMeasured) return 'not_measured';
  return isDecided ? 'decided_before' : 'decides';
}

/** What of a condition does not hold; none: all of it holds. */
export function failedClauses(condition: Condition, facts: Facts): readonly Clause[] {
  if (conditionHolds(condition, facts)) return [];
  return condition.clauses.filter((clause) => !conditionHolds({ match: 'all', clauses: [clause] }, facts));
}

/** The time of a ticket: that of its cell in the matrix, otherwise the one of all. */
export function secondsOf({ seconds, matrix }: Pick<PolicyTarget, 'seconds' | 'matrix'>, facts: Facts): number | null {
  return (matrix && cellOf(matrix, facts)) ?? seconds;
}

/** Of a path (a department, a category) what stands nearest to the ticket counts first. */
function cellOf({ rows, columns, cells }: Matrix, facts: Facts): number | null {
  const nearest = (fact: string): readonly string[] => (facts[fact] ?? []).toReversed();
  for (const row of nearest(rows)) {
    const ofRow = cells.filter((cell) => cell.row === row);
    const across = columns === null ? [] : nearest(columns);
    const found =
      across.flatMap((column) => ofRow.find((cell) => cell.column === column) ?? [])[0] ?? ofRow.find(({ column }) => column === null);
    if (found) return found.seconds;
  }
  return null;
}
