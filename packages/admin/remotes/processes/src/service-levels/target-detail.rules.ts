import { percentsOf, type TargetDraft } from './policy-draft.rules.js';

const MINUTE = 60;

interface StepDraft {
  readonly at: 'percent' | 'overdue';
  /** Per cent of the time, or minutes after it. */
  readonly amount: string;
  readonly tell: TargetDraft['ladder'][number]['tell'];
  readonly levels?: string;
  readonly role?: string | null;
  readonly needsAcknowledgement: boolean;
}

/** What the dialog of a time holds, as it is typed. */
export interface DetailDraft {
  readonly statistic: TargetDraft['statistic'];
  /** Per cent. */
  readonly share: string;
  readonly calendar: string | null;
  readonly ownPauses: boolean;
  readonly pauses: NonNullable<TargetDraft['pauses']>;
  readonly pauseStates: TargetDraft['pauseStates'];
  readonly warnings: string;
  readonly ladder: readonly StepDraft[];
}

export function detailDraft(target: TargetDraft): DetailDraft {
  const { statistic, share, calendar, pauses, pauseStates, warnings, ladder } = target;
  return {
    ...{ statistic, calendar: calendar ?? null, ownPauses: pauses != null, pauses: pauses ?? [], pauseStates },
    share: share == null ? '' : String(Math.round(share * 10_000) / 100),
    warnings: [warnings].flat().join(', '),
    ladder: [ladder].flat().map(stepDraft),
  };
}

function stepDraft({ atPercent, overdueSeconds, tell, levels, role, needsAcknowledgement }: TargetDraft['ladder'][number]): StepDraft {
  const when =
    atPercent == null ? { at: 'overdue', amount: String((overdueSeconds ?? 0) / MINUTE) } : { at: 'percent', amount: String(atPercent) };
  return {
    ...(when as Pick<StepDraft, 'at' | 'amount'>),
    tell,
    levels: levels == null ? '' : String(levels),
    role: role ?? null,
    needsAcknowledgement,
  };
}

/** A time with what its dialog says of it. */
export function detailTarget(target: TargetDraft, draft: DetailDraft): TargetDraft {
  const { statistic, share, calendar, ownPauses, pauses, pauseStates, warnings, ladder = [] } = draft;
  return {
    ...target,
    ...{ statistic, calendar: target.hours === 'BUSINESS' ? (calendar ?? null) : (target.calendar ?? null) },
    share: statistic === 'SHARE' ? numberOf(share, 0.01) : null,
    pauses: ownPauses ? pauses : null,
    ...{ pauseStates, warnings: percentsOf(warnings) ?? [] },
    ladder: ladder.map(step),
  };
}

function step({ at, amount, tell, levels, role, needsAcknowledgement }: StepDraft): TargetDraft['ladder'][number] {
  return {
    atPercent: at === 'percent' ? numberOf(amount) : null,
    overdueSeconds: at === 'overdue' ? numberOf(amount, MINUTE) : null,
    ...{ tell, needsAcknowledgement: needsAcknowledgement === true },
    levels: tell === 'HEAD_ABOVE' ? (numberOf(levels ?? '') ?? 1) : null,
    role: tell === 'ROLE' ? (role ?? null) : null,
  };
}

function numberOf(text: string | null | undefined, unit = 1): number | null {
  const number = Number(text ?? '');
  return (text ?? '').trim() === '' || Number.isNaN(number) ? null : number * unit;
}
