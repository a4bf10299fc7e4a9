import { LIMITS } from '@shouwen/shared';
import type { Refusal } from '../../../kernel/decision.js';
import type { LadderStep, Matrix, MatrixCell, PolicyTarget } from '../service-level.rules.js';
import { firstRefused, type Known, type LevelWords, unknownCode, within } from '../service-level-words.rules.js';

export interface TargetSetting {
  readonly words: LevelWords;
  /** Codes of the timers in use. */
  readonly timers: ReadonlySet<string>;
}

type Check = (target: PolicyTarget, setting: TargetSetting) => Refusal | null;

const isIn = (value: number, { min, max }: { readonly min: number; readonly max: number }): boolean => value >= min && value <= max;

const outside = (range: { readonly min: number; readonly max: number }, ...field: readonly string[]): Refusal => ({
  code: 'OUT_OF_RANGE',
  params: range,
  field,
});

const CHECKS: readonly Check[] = [
  ({ timer }, { timers }) => (timers.has(timer) ? null : unknownCode(timer, 'timer')),
  ({ seconds }) => (seconds === null || isIn(seconds, LIMITS.promiseSeconds) ? null : outside(LIMITS.promiseSeconds, 'seconds')),
  ({ matrix }, { words }) => (matrix ? matrixRefusal(matrix, words) : null),
  ({ calendar }, { words }) => (calendar === null || words.calendars.has(calendar) ? null : unknownCode(calendar, 'calendar')),
  ({ pauseStates }, { words }) =>
    firstRefused('pauseStates', pauseStates, (state) => (words.states.has(state) ? null : unknownCode(state))),
  shareRefusal,
  ({ warnings }) => warningsRefusal(warnings),
  ({ ladder }, { words }) => firstRefused('ladder', ladder, (step) => stepRefusal(step, words)),
];

/** What is wrong with a figure of a policy, at its place; null: nothing. */
export function targetRefusal(target: PolicyTarget, setting: TargetSetting): Refusal | null {
  for (const check of CHECKS) {
    const refusal = check(target, setting);
    if (refusal) return refusal;
  }
  return null;
}

/** A share is said of shares, and of nothing else (SLA-03). */
function shareRefusal({ statistic, share }: PolicyTarget): Refusal | null {
  if (share === null) return statistic === 'share' ? { code: 'REQUIRED', field: ['share'] } : null;
  if (statistic !== 'share') return { code: 'INVALID', field: ['share'] };
  return isIn(share, { min: 0, max: 1 }) ? null : outside({ min: 0, max: 1 }, 'share');
}

function warningsRefusal(warnings: readonly number[]): Refusal | null {
  const wrong = warnings.find((percent) => !isIn(percent, LIMITS.warningPercent));
  if (wrong !== undefined) return outside(LIMITS.warningPercent, 'warnings');
  const isAscending = warnings.every((percent, index) => index === 0 || percent > (warnings[index - 1] ?? 0));
  return isAscending ? null : { code: 'WARNINGS_NOT_ASCENDING', field: ['warnings'] };
}

/** A step is taken at one time, and tells somebody who can be found. */
function stepRefusal(step: LadderStep, { roles }: LevelWords): Refusal | null {
  const { atPercent, overdueSeconds, tell, levels = 1, role } = step;
  if ((atPercent === null) === (overdueSeconds === null)) return { code: 'LADDER_STEP_WHEN', field: ['atPercent'] };
  if (!isIn(atPercent ?? 1, LIMITS.warningPercent)) return outside(LIMITS.warningPercent, 'atPercent');
  if (!isIn(overdueSeconds ?? 1, LIMITS.promiseSeconds)) return outside(LIMITS.promiseSeconds, 'overdueSeconds');
  if (!isIn(levels, LIMITS.ladderLevels)) return outside(LIMITS.ladderLevels, 'levels');
  return tell === 'role' ? roleRefusal(role, roles) : null;
}

function roleRefusal(role: string | undefined, roles: Known): Refusal | null {
  if (!role) return { code: 'REQUIRED', field: ['role'] };
  return roles.has(role) ? null : unknownCode(role, 'role');
}

function matrixRefusal({ rows, columns, cells }: Matrix, words: LevelWords): Refusal | null {
  if (!words.isFact(rows)) return { code: 'FACT_UNKNOWN', params: { fact: rows }, field: ['matrix', 'rows'] };
  if (columns !== null && (columns === rows || !words.isFact(columns))) {
    return { code: 'FACT_UNKNOWN', params: { fact: columns }, field: ['matrix', 'columns'] };
  }
  const refusal = firstRefused('cells', cells, (cell, index) => cellRefusal(cell, { rows, columns, words, before: cells.slice(0, index) }));
  return refusal && within(['matrix'], refusal);
}

interface CellSetting extends Pick<Matrix, 'rows' | 'columns'> {
  readonly words: LevelWords;
  readonly before: readonly MatrixCell[];
}

function cellRefusal({ row, column, seconds }: MatrixCell, { rows, columns, words, before }: CellSetting): Refusal | null {
  const isOf = (fact: string, value: string): boolean => words.valuesOf(fact)?.has(value) ?? true;
  if (!isOf(rows, row)) return { code: 'MATRIX_VALUE_UNKNOWN', params: { fact: rows, value: row }, field: ['row'] };
  if (column !== null && (columns === null || !isOf(columns, column))) {
    return { code: 'MATRIX_VALUE_UNKNOWN', params: { fact: columns ?? rows, value: column }, field: ['column'] };
  }
  if (!isIn(seconds, LIMITS.promiseSeconds)) return outside(LIMITS.promiseSeconds, 'seconds');
  const isTwice = before.some((cell) => cell.row === row && cell.column === column);
  return isTwice ? { code: 'MATRIX_CELL_TWICE', field: ['row'] } : null;
}
