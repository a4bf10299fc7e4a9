import type { LocalText } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { PositionBook, TermKind, TermRow } from '../position.rules.js';

export interface TermWish {
  readonly kind: TermKind;
  readonly code: string;
  readonly names: LocalText;
  /** Only for a competency: which group it belongs to. */
  readonly groupCode?: string | null;
  /** Only for a certificate: how long it counts from its issue. */
  readonly validMonths?: number | null;
}

export interface TermPlan extends Pick<TermRow, 'names' | 'groupCode' | 'validMonths'> {
  /** The word as it is; null: a new one, behind the others of its kind. */
  readonly known: TermRow | null;
  readonly sortOrder: number;
}

const MOST_MONTHS = 600;

/** Whether a word may be added or renamed so. Its kind and code stay for good: positions and records speak of it by them (STF-02). */
export function planTerm(book: PositionBook, wish: TermWish): Decision<TermPlan> {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(wish.code)) return refuse('INVALID', undefined, ['code']);
  const groupCode = wish.kind === 'competency' ? (wish.groupCode ?? null) : null;
  const validMonths = wish.kind === 'certificate' ? (wish.validMonths ?? null) : null;
  const fitting = checkGroup(book, wish.kind, groupCode);
  if (!fitting.allowed) return fitting;
  if (validMonths !== null && (validMonths < 1 || validMonths > MOST_MONTHS)) {
    return refuse('OUT_OF_RANGE', { min: 1, max: MOST_MONTHS }, ['validMonths']);
  }
  const known = book.term(wish.kind, wish.code) ?? null;
  return allow({ names: wish.names, groupCode, validMonths, known, sortOrder: book.termsOf(wish.kind).length });
}

function checkGroup(book: PositionBook, kind: TermKind, groupCode: string | null): Decision {
  if (kind !== 'competency') return allow();
  if (groupCode === null) return refuse('REQUIRED', undefined, ['groupCode']);
  return book.term('group', groupCode) ? allow() : refuse('TERM_UNKNOWN', { code: groupCode }, ['groupCode']);
}
