import { LIMITS } from '@shouwen/shared';
import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import {
  type CustomerFile,
  type CustomerKind,
  type CustomerStage,
  mayEditField,
  mayMergeCustomer,
} from '../../customers/customer-access.rules.js';

/** What of a customer is chosen by itself; fields of the organisation's own are named `field:` and their id. */
export const MERGE_FIELDS = ['name', 'kind', 'stage', 'tier', 'phone', 'email', 'address', 'note'] as const;
type MergeField = (typeof MERGE_FIELDS)[number];

export interface MergeSide extends CustomerFile, Readonly<Record<MergeFact, string | null>> {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: CustomerKind;
  readonly stage: CustomerStage;
  readonly tier: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly note: string | null;
  readonly keepUntil: string | null;
  readonly mergedIntoId: string | null;
}

export interface MergePair {
  readonly kept: MergeSide;
  readonly merged: MergeSide;
}

export interface MergeChoices {
  /** Fields in which the one that goes is right. */
  readonly taken: readonly string[];
  /** Both notes are kept, one below the other. */
  readonly joinsNotes: boolean;
}

export type MergedColumns = Partial<Pick<MergeSide, MergeField | MergeFact | 'keepUntil'>>;

/** May these two become one: both in reach, neither erased, neither gone into another meanwhile. */
export function checkMerge(actor: Actor, { kept, merged }: MergePair): Decision {
  if (kept.id === merged.id) return refuse('CUSTOMER_MERGED_WITH_ITSELF', undefined, ['mergedId']);
  if (kept.mergedIntoId !== null || merged.mergedIntoId !== null) return refuse('CONFLICT');
  const mayKeep = mayMergeCustomer(actor, kept);
  return mayKeep.allowed ? mayMergeCustomer(actor, merged) : mayKeep;
}

/** What is not chosen by itself: the one that goes says it where the other says nothing. */
const FACTS = ['source', 'paymentState', 'contactPreference', 'wordingNote', 'convertedOn', 'ownerId'] as const;
type MergeFact = (typeof FACTS)[number];

const FILLED = ['tier', 'phone', 'email', 'address'] as const;

/** What becomes of the one that is kept: what nothing is known of is filled, the rest stays but where it was chosen. */
export function planMerge(actor: Actor, pair: MergePair, { taken, joinsNotes }: MergeChoices): Decision<MergedColumns> {
  const unknown = taken.findIndex((field) => !isMergeField(field));
  if (unknown >= 0) return refuse('INVALID', undefined, ['taken', String(unknown)]);
  const { kept, merged } = pair;
  const note = noteOf(pair, { isTaken: taken.includes('note'), joinsNotes });
  if (note !== null && [...note].length > LIMITS.note) return refuse('TOO_LONG', { max: LIMITS.note }, ['joinsNotes']);
  const lost = (['address', 'note'] as const).filter(
    (field) => taken.includes(field) && kept[field] !== null && merged[field] !== kept[field],
  );
  for (const field of lost) {
    const editable = mayEditField(actor, `customer.${field}`, ['taken', String(taken.indexOf(field))]);
    if (!editable.allowed) return editable;
  }
  const keepUntil = (merged.keepUntil ?? '') > (kept.keepUntil ?? '') ? merged.keepUntil : kept.keepUntil;
  return allow({ ...chosen(pair, taken), note, keepUntil });
}

/** Columns as the one that goes has them: where that was chosen, and where the other has nothing. */
function chosen({ kept, merged }: MergePair, taken: readonly string[]): MergedColumns {
  const isOpen = (field: MergeField) => FILLED.some((one) => one === field) && kept[field] === null;
  const fields = MERGE_FIELDS.filter((field) => field !== 'note' && merged[field] !== null && (taken.includes(field) || isOpen(field)));
  const facts = FACTS.filter((fact) => kept[fact] === null && merged[fact] !== null);
  return Object.fromEntries([...fields, ...facts].map((field) => [field, merged[field]]));
}

function isMergeField(field: string): boolean {
  return MERGE_FIELDS.some((one) => one === field) || field.startsWith('field:');
}

function noteOf({ kept, merged }: MergePair, { isTaken, joinsNotes }: { isTaken: boolean; joinsNotes: boolean }): string | null {
  if (kept.note === null || merged.note === null || kept.note === merged.note) return kept.note ?? merged.note;
  if (joinsNotes) return `${kept.note}\n${merged.note}`;
  return isTaken ? merged.note : kept.note;
}

export interface MergeFacts {
  readonly mergedAt: Date;
  readonly undoneAt: Date | null;
  /** Null: they are still as the merge left them. */
  readonly keptMergedIntoId: string | null;
}

const DAY_MS = 86_400_000;

/** Until when a merge can be undone. */
export function undoableUntil(mergedAt: Date, days: number): Date {
  return new Date(mergedAt.getTime() + days * DAY_MS);
}

/** May a merge be undone: once, in time, and the later one first. */
export function checkUndo(
  { mergedAt, undoneAt, keptMergedIntoId }: MergeFacts,
  { days, now }: { readonly days: number; readonly now: Date },
): Decision {
  if (undoneAt !== null) return refuse('MERGE_UNDONE');
  if (undoableUntil(mergedAt, days) < now) return refuse('MERGE_TOO_OLD', { days });
  return keptMergedIntoId === null ? allow() : refuse('MERGE_NOT_LAST');
}
