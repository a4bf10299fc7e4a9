import type { Actor } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { dayAfter } from '../../kernel/local-date.js';
import type { OrderedWord } from '../../kernel/ordered-word.js';
import type { CustomerKind } from '../customers/customer-access.rules.js';
import { mayManageFields } from '../customers/customer-field.rules.js';
import { NEVER_DUE } from '../customers/customer-order.rules.js';

/** What a point may ask for that stands in a column of the customer. */
export const COLUMN_SUBJECTS = {
  phone: 'phone',
  email: 'email',
  address: 'address',
  note: 'note',
  tier: 'tier',
  source: 'source',
  owner: 'owner_id',
  contact_preference: 'contact_preference',
  wording_note: 'wording_note',
  payment_state: 'payment_state',
} as const;
type ColumnSubject = keyof typeof COLUMN_SUBJECTS;

/** What hangs on a customer, any of it. */
export const BESIDE_SUBJECTS = ['contact', 'tag', 'product', 'consent', 'attachment'] as const;
/** What hangs on a customer, of one code. */
const CODED_SUBJECTS = ['field', 'record'] as const;
type CodedSubject = (typeof CODED_SUBJECTS)[number];

export type FilePointSubject = ColumnSubject | (typeof BESIDE_SUBJECTS)[number] | CodedSubject;
export const FILE_POINT_SUBJECTS: readonly FilePointSubject[] = [
  ...(Object.keys(COLUMN_SUBJECTS) as ColumnSubject[]),
  ...BESIDE_SUBJECTS,
  ...CODED_SUBJECTS,
];

export interface FilePointRow extends OrderedWord {
  readonly subject: FilePointSubject;
  readonly ofCode: string | null;
  readonly customerKind: CustomerKind | null;
  readonly weight: number;
}

export const HEAVIEST_POINT = 100;
export const MOST_POINTS = 100;

export interface FilePointWish extends Pick<FilePointRow, 'code' | 'names' | 'subject' | 'weight'> {
  readonly ofCode?: string | null;
  readonly customerKind?: CustomerKind | null;
  /** As it was seen; absent: it must be new. */
  readonly version?: number | null;
  readonly isArchived?: boolean | null;
}

export interface PointFacts {
  readonly points: readonly FilePointRow[];
  /** What a point of the subject may be about. */
  readonly codes: Readonly<Record<CodedSubject, ReadonlySet<string>>>;
}

export type FilePointPlan = Omit<FilePointRow, 'id' | 'version' | 'code' | 'sortOrder'>;

/** Who says what a complete file holds: whoever says what is asked of customers. */
export const mayManagePoints = (actor: Actor): Decision => mayManageFields(actor);

const isCoded = (subject: FilePointSubject): subject is CodedSubject => subject === 'field' || subject === 'record';

/** Whether a point may be added or changed so. */
export function planPoint({ points, codes }: PointFacts, wish: FilePointWish): Decision<FilePointPlan> {
  const known = points.find(({ code }) => code === wish.code);
  const seen = checkSeen(known, wish.version ?? null, points.length);
  if (!seen.allowed) return seen;
  const { subject, weight, names, customerKind = null } = wish;
  const isWeight = Number.isInteger(weight) && weight >= 1 && weight <= HEAVIEST_POINT;
  if (!isWeight) return refuse('OUT_OF_RANGE', { min: 1, max: HEAVIEST_POINT }, ['weight']);
  const about = planAbout(codes, wish);
  if (!about.allowed) return about;
  return allow({ names, subject, ofCode: about.plan, customerKind, weight, isArchived: wish.isArchived ?? known?.isArchived ?? false });
}

/** The code that a point is about; null where its subject has none. */
function planAbout(codes: PointFacts['codes'], { subject, ofCode }: FilePointWish): Decision<string | null> {
  if (!isCoded(subject)) return allow(null);
  if (ofCode == null) return refuse('REQUIRED', undefined, ['ofCode']);
  return codes[subject].has(ofCode) ? allow(ofCode) : refuse('NOT_FOUND', undefined, ['ofCode']);
}

function checkSeen(known: FilePointRow | undefined, version: number | null, count: number): Decision {
  if (known && version === null) return refuse('ALREADY_EXISTS', undefined, ['code']);
  if (known && known.version !== version) return refuse('CONFLICT');
  return !known && count >= MOST_POINTS ? refuse('OUT_OF_RANGE', { min: 0, max: MOST_POINTS }, ['code']) : allow();
}

/** A file as far as points go. */
export interface HeldFile {
  readonly kind: CustomerKind;
  /** What it holds, as `keyOf` writes it. */
  readonly held: ReadonlySet<string>;
}

export const keyOf = (subject: string, ofCode: string | null): string => (ofCode === null ? subject : `${subject}:${ofCode}`);

export interface Completeness {
  /** Hundredths of the weight asked for; whole where nothing is asked. */
  readonly score: number;
  readonly missing: readonly FilePointRow[];
}

/** How complete a file is, and what is missing, the weightiest first. A file is whole only when nothing is missing. */
export function completenessOf(points: readonly FilePointRow[], { kind, held }: HeldFile): Completeness {
  const asked = points.filter(({ isArchived, customerKind }) => !isArchived && (customerKind === null || customerKind === kind));
  const missing = asked.filter(({ subject, ofCode }) => !held.has(keyOf(subject, ofCode)));
  const all = weightOf(asked);
  const score = all === 0 ? 100 : Math.floor((100 * (all - weightOf(missing))) / all);
  return { score, missing: missing.toSorted((a, b) => b.weight - a.weight || a.sortOrder - b.sortOrder) };
}

const weightOf = (points: readonly FilePointRow[]): number => points.reduce((sum, { weight }) => sum + weight, 0);

/** When a file is looked over so many days after a day; 0: never. */
export function dueAfter(day: string, days: number): string {
  return days === 0 ? NEVER_DUE : dayAfter(day, days);
}

/** When the next review is due: the day somebody names lies ahead, otherwise the usual interval holds. */
export function planNextReview(asked: string | null, { today, days }: { readonly today: string; readonly days: number }): Decision<string> {
  if (asked === null) return allow(dueAfter(today, days));
  return asked > today ? allow(asked) : refuse('DAY_NOT_AHEAD', undefined, ['nextDueOn']);
}
