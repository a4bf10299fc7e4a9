import type { TargetRow } from './policy-draft.rules.js';

/** What of a time may change beside the time itself. */
export const CHANGED_FIELDS = ['matrix', 'hours', 'calendar', 'pauses', 'statistic', 'force', 'warnings', 'ladder'] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

export interface TargetChange {
  readonly timer: string;
  readonly timerName: string;
  readonly force: 'promise' | 'benchmark';
  /** The time before; undefined: it is new. Null: it was blank. */
  readonly from: number | null | undefined;
  /** The time after; undefined: it is gone. */
  readonly to: number | null | undefined;
  readonly fields: readonly ChangedField[];
}

const kindOf = ({ force }: TargetRow): TargetChange['force'] => (force === 'BENCHMARK' ? 'benchmark' : 'promise');
const keyOf = (target: TargetRow): string => `${target.timer} ${kindOf(target)}`;

/** What became of the times of a policy from one version to the next; those that stayed are left out. */
export function targetChanges(before: readonly TargetRow[], after: readonly TargetRow[]): TargetChange[] {
  const earlier = new Map(before.map((target) => [keyOf(target), target]));
  const later = new Map(after.map((target) => [keyOf(target), target]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const [from, to] = [earlier.get(key), later.get(key)];
    const shown = to ?? from;
    if (!shown) return [];
    const fields = from && to ? changedFields(from, to) : [];
    if (from && to && from.seconds === to.seconds && fields.length === 0) return [];
    return { timer: shown.timer, timerName: shown.timerName, force: kindOf(shown), from: from?.seconds, to: to?.seconds, fields };
  });
}

function changedFields(from: TargetRow, to: TargetRow): ChangedField[] {
  const said = (target: TargetRow, field: ChangedField): string =>
    JSON.stringify(
      field === 'pauses' ? [target.pauses, target.pauseStates] : field === 'statistic' ? [target.statistic, target.share] : target[field],
    );
  return CHANGED_FIELDS.filter((field) => said(from, field) !== said(to, field));
}
