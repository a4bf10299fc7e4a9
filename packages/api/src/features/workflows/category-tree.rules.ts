import type { ChecklistUse, LocalText } from '@shouwen/shared';
import { grouped } from '../../kernel/grouped.js';
import type { TicketTypeRow } from './workflow.rules.js';

/** Code of the tree of problems: every ticket has its one category of it in a column of its own, figures count by it. */
export const MAIN_SCHEME = 'problem';

/** One of the trees side by side (TKT-05). */
export interface SchemeRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  /** Codes of the ticket types it is for; none: for all. */
  readonly types: readonly string[];
  /** Codes of the ticket types that must carry one of it. */
  readonly requiredFor: readonly string[];
  readonly holdsSeveral: boolean;
  /** It is a checklist, and until when it must be whole; null: it is none. */
  readonly checklist: ChecklistUse | null;
  readonly isArchived: boolean;
  readonly sortOrder: number;
}

/** What a category decides for its tickets; what it leaves open the category above says (TKT-08). */
export interface Mechanism {
  readonly workflow: string | null;
  readonly form: string | null;
  readonly departmentId: string | null;
  readonly documentId: string | null;
}

export interface CategoryRow extends Mechanism {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  /** Code of its tree. */
  readonly scheme: string;
  readonly parentId: string | null;
  /** Codes of the ticket types it may be chosen for; none: for all. */
  readonly types: readonly string[];
  readonly isArchived: boolean;
  readonly sortOrder: number;
}

/** Whether a category, or a whole tree, is for tickets of a type. */
export function isForType({ types }: Pick<CategoryRow, 'types'>, { code }: Pick<TicketTypeRow, 'code'>): boolean {
  return types.length === 0 || types.includes(code);
}

/** Whether a ticket of the type must carry one of the tree. */
export function isRequiredFor(scheme: SchemeRow, { code }: Pick<TicketTypeRow, 'code'>): boolean {
  return !scheme.isArchived && scheme.requiredFor.includes(code);
}

/** Every category right behind the one above it, trees in their order. */
export function inTreeOrder(schemes: readonly SchemeRow[], rows: readonly CategoryRow[]): CategoryRow[] {
  const below = grouped(rows, ({ parentId }) => parentId);
  const from = (row: CategoryRow): CategoryRow[] => [row, ...(below.get(row.id) ?? []).flatMap(from)];
  const place = new Map(schemes.map(({ code }, index) => [code, index]));
  const roots = (below.get(null) ?? []).toSorted((a, b) => (place.get(a.scheme) ?? 0) - (place.get(b.scheme) ?? 0));
  return roots.flatMap(from);
}

const NOTHING: Mechanism = { workflow: null, form: null, departmentId: null, documentId: null };

/** What a way through a tree decides: of each thing the nearest word. */
export function mechanismOf(path: readonly Mechanism[]): Mechanism {
  const nearest = path.toReversed();
  const first = <K extends keyof Mechanism>(key: K): Mechanism[K] => nearest.find((row) => row[key] !== null)?.[key] ?? NOTHING[key];
  return { workflow: first('workflow'), form: first('form'), departmentId: first('departmentId'), documentId: first('documentId') };
}
