import type { Clause, Condition, LocalText } from '@shouwen/shared';
import type { LadderStep, Matrix, MatrixCell, PolicyRules, PolicyTarget, TimerRules } from './service-level.rules.js';

/** Timers, policies and what they hold as playbooks write them: what goes without saying is left out. */
export interface WrittenTimer extends Pick<TimerRules, 'starts' | 'stops'>, Partial<Omit<TimerRules, 'starts' | 'stops'>> {
  readonly code: string;
  readonly names: LocalText;
}

export interface WrittenStep extends Pick<LadderStep, 'tell'>, Partial<Omit<LadderStep, 'tell'>> {}

export interface WrittenTarget extends Pick<PolicyTarget, 'timer'>, Partial<Omit<PolicyTarget, 'timer' | 'matrix' | 'ladder'>> {
  readonly matrix?: { readonly rows: string; readonly columns?: string | null; readonly cells: readonly WrittenCell[] };
  readonly ladder?: readonly WrittenStep[];
}

export interface WrittenCell extends Pick<MatrixCell, 'row' | 'seconds'> {
  readonly column?: string | null;
}

export interface WrittenPolicy {
  readonly code: string;
  readonly names: LocalText;
  readonly isArchived?: boolean;
  readonly when?: WrittenCondition;
  readonly targets: readonly WrittenTarget[];
}

/** A condition of which goes without saying that all of it must hold. */
interface WrittenCondition {
  readonly match?: Condition['match'];
  readonly clauses: readonly (Omit<Clause, 'values'> & Partial<Pick<Clause, 'values'>>)[];
}

export interface WrittenLevels {
  readonly timers: readonly WrittenTimer[];
  /** Where a target says nothing of its own. */
  readonly warnings?: readonly number[];
  readonly ladder?: readonly WrittenStep[];
  readonly policies: readonly WrittenPolicy[];
}

export function writtenTimerRules({ starts, stops, ...said }: WrittenTimer): TimerRules {
  const { repeats = 'once', pauses = [], resumeWithinSeconds = null, waitsForCustomer = false } = said;
  return { starts, stops, repeats, pauses, resumeWithinSeconds, waitsForCustomer };
}

export function writtenPolicyRules({ when, targets }: WrittenPolicy, defaults: Pick<WrittenLevels, 'warnings' | 'ladder'>): PolicyRules {
  return {
    when: writtenWhen(when ?? { clauses: [] }),
    targets: targets.map((target) => writtenTarget({ ...defaults, ...target })),
  };
}

function writtenWhen({ match = 'all', clauses }: WrittenCondition): Condition {
  return { match, clauses: clauses.map(({ fact, test, values = [] }) => ({ fact, test, values })) };
}

function writtenTarget({ timer, seconds = null, matrix, hours = 'calendar', calendar = null, ...said }: WrittenTarget): PolicyTarget {
  const { statistic = 'case', share = null, force = 'limit', warnings = [], ladder = [] } = said;
  return {
    ...{ timer, seconds, matrix: matrix ? writtenMatrix(matrix) : null, hours, calendar },
    ...{ pauses: said.pauses ?? null, pauseStates: said.pauseStates ?? [] },
    ...{ statistic, share, force, warnings, ladder: ladder.map(writtenStep) },
  };
}

function writtenMatrix({ rows, columns = null, cells }: NonNullable<WrittenTarget['matrix']>): Matrix {
  return { rows, columns, cells: cells.map(({ row, column = null, seconds }) => ({ row, column, seconds })) };
}

function writtenStep({
  atPercent = null,
  overdueSeconds = null,
  tell,
  levels,
  role,
  needsAcknowledgement = false,
}: WrittenStep): LadderStep {
  return {
    atPercent,
    overdueSeconds,
    tell,
    ...(levels !== undefined && { levels }),
    ...(role !== undefined && { role }),
    needsAcknowledgement,
  };
}
