import type { Clock } from './clock.rules.js';
import type { Warned } from './warning.rules.js';

/** A clock as its row keeps it: instants are dates there. */
export interface ClockRow extends Omit<Clock, 'startedAt' | 'dueAt' | 'stoppedAt' | 'breachedAt' | 'isExempted'> {
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly breachedAt: Date | null;
  readonly warned: readonly string[];
  readonly warnedDueAt: Date | null;
}

const ms = (at: Date | null): number | null => at?.getTime() ?? null;
const date = (at: number | null): Date | null => (at === null ? null : new Date(at));

export function clockOf(row: ClockRow & { readonly exemptedAt: Date | null }): Clock {
  const { timer, cycleNo, seq, policyVersionId, targetSeconds, hours, state, segments } = row;
  const { startedAt, dueAt, stoppedAt, breachedAt } = row;
  return {
    ...{ timer, cycleNo, seq, policyVersionId, targetSeconds, hours, state, segments },
    elapsedMs: Number(row.elapsedMs),
    startedAt: startedAt.getTime(),
    dueAt: ms(dueAt),
    stoppedAt: ms(stoppedAt),
    breachedAt: ms(breachedAt),
    isExempted: row.exemptedAt !== null,
  };
}

export const warnedOf = ({ warned, warnedDueAt }: Pick<ClockRow, 'warned' | 'warnedDueAt'>): Warned => ({
  keys: warned,
  dueAt: ms(warnedDueAt),
});

/** The columns of a clock, of what was said of it, and of when there is next something to say. */
export function clockColumns(
  clock: Clock,
  { warned, nextWarningAt }: { readonly warned: Warned; readonly nextWarningAt: number | null },
): ClockRow & { readonly nextWarningAt: Date | null } {
  const { startedAt, dueAt, stoppedAt, breachedAt, isExempted: _, ...same } = clock;
  return {
    ...same,
    startedAt: new Date(startedAt),
    dueAt: date(dueAt),
    stoppedAt: date(stoppedAt),
    breachedAt: date(breachedAt),
    warned: warned.keys,
    warnedDueAt: date(warned.dueAt),
    nextWarningAt: date(nextWarningAt),
  };
}
