import { LIMITS } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { RecordEnding, RecordKindRow } from '../record.rules.js';

export interface RecordKindWish extends Pick<RecordKindRow, 'code' | 'names' | 'form' | 'endings'> {
  /** As it was seen; null: it must be new. */
  readonly version: number | null;
  readonly customerKind: RecordKindRow['customerKind'];
  readonly roleIds: readonly string[];
  readonly dueDays: number | null;
  readonly repeatDays: number | null;
  readonly isArchived?: boolean | null;
}

export interface RecordKindFacts {
  readonly kinds: readonly RecordKindRow[];
  /** Codes of the forms that are filled in for records. */
  readonly forms: ReadonlySet<string>;
  readonly roleIds: ReadonlySet<string>;
  /** What there is of this kind. */
  readonly kept: { readonly count: number; readonly open: number; readonly endings: ReadonlySet<string> };
}

export type RecordKindPlan = Omit<RecordKindRow, 'id' | 'version' | 'code' | 'sortOrder'>;

export const MOST_DAYS = 3650;

/** Whether a kind of records may be added or changed so. What its records say and how they ended stays readable. */
export function planKind({ kinds, kept, ...facts }: RecordKindFacts, wish: RecordKindWish): Decision<RecordKindPlan> {
  const known = kinds.find(({ code }) => code === wish.code);
  const { names, form, customerKind, endings, roleIds, dueDays, repeatDays } = wish;
  const checks = [
    checkSeen(known, wish.version, kinds.length),
    checkForm(facts.forms, { form, known, count: kept.count }),
    checkRoles(facts.roleIds, roleIds),
    checkEndings(endings, known?.endings ?? [], kept),
    checkDays('dueDays', wish),
    checkDays('repeatDays', wish),
  ];
  const refused = checks.find(({ allowed }) => !allowed);
  if (refused && !refused.allowed) return refused;
  const isArchived = wish.isArchived ?? known?.isArchived ?? false;
  return allow({ names, form, customerKind, endings, roleIds: [...new Set(roleIds)], dueDays, repeatDays, isArchived });
}

function checkSeen(known: RecordKindRow | undefined, version: number | null, count: number): Decision {
  if (known && version === null) return refuse('ALREADY_EXISTS', undefined, ['code']);
  if (known && known.version !== version) return refuse('CONFLICT');
  return !known && count >= LIMITS.recordKinds ? refuse('OUT_OF_RANGE', { min: 0, max: LIMITS.recordKinds }, ['code']) : allow();
}

interface FormAsked {
  readonly form: string;
  readonly known: RecordKindRow | undefined;
  readonly count: number;
}

function checkForm(forms: ReadonlySet<string>, { form, known, count }: FormAsked): Decision {
  if (!forms.has(form)) return refuse('NOT_FOUND', undefined, ['form']);
  return known && known.form !== form && count > 0 ? refuse('RECORD_FORM_FIXED', { count }, ['form']) : allow();
}

function checkRoles(known: ReadonlySet<string>, roleIds: readonly string[]): Decision {
  const strange = roleIds.findIndex((id) => !known.has(id));
  return strange < 0 ? allow() : refuse('NOT_FOUND', undefined, ['roleIds', String(strange)]);
}

function checkEndings(
  endings: readonly RecordEnding[],
  before: readonly RecordEnding[],
  { open, endings: used }: RecordKindFacts['kept'],
): Decision {
  const codes = endings.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) < index);
  if (twice >= 0) return refuse('ALREADY_EXISTS', undefined, ['endings', String(twice), 'code']);
  const lost = before.find(({ code }) => used.has(code) && !codes.includes(code));
  if (lost) return refuse('RECORD_ENDING_KEPT', { code: lost.code }, ['endings']);
  return endings.length === 0 && open > 0 ? refuse('RECORD_ENDING_NEEDED', { count: open }, ['endings']) : allow();
}

/** Only what stays open is due, and comes again. */
function checkDays(field: 'dueDays' | 'repeatDays', wish: RecordKindWish): Decision {
  const days = wish[field];
  if (days === null) return allow();
  if (wish.endings.length === 0) return refuse('INVALID', undefined, [field]);
  const isDays = Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
  return isDays ? allow() : refuse('OUT_OF_RANGE', { min: 1, max: MOST_DAYS }, [field]);
}
