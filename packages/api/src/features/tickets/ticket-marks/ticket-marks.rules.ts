import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { type CategoryRow, isForType, isRequiredFor, MAIN_SCHEME, type SchemeRow } from '../../workflows/category-tree.rules.js';
import type { TicketTypeRow } from '../../workflows/workflow.rules.js';
import type { Setting } from '../ticket-facts.rules.js';

/** What a ticket is to carry of one tree from now on. */
export interface MarksAsked {
  /** Code of the tree. */
  readonly scheme: string;
  readonly categoryIds: readonly string[];
}

/** What changes in one tree, as the log keeps it. */
export interface MarkChange {
  readonly scheme: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface MarkFacts {
  readonly type: TicketTypeRow;
  /** Ids of the categories it carries, of all trees but the problems. */
  readonly known: readonly string[];
}

type Book = Pick<Setting['book'], 'schemes' | 'category' | 'categoryPath'>;

/** Whether a category may be chosen for a ticket of the type; one that is out of use may stay where it is. */
export function checkCategory(
  book: Book,
  type: TicketTypeRow,
  chosen: { readonly id: string; readonly scheme: string; readonly isKept?: boolean },
): Decision {
  const category = book.category(chosen.id);
  if (category?.scheme !== chosen.scheme) return refuse('NOT_FOUND');
  if (chosen.isKept) return allow();
  if (book.categoryPath(category.id).some(({ isArchived }) => isArchived)) return refuse('CATEGORY_RETIRED');
  return isForType(category, type) ? allow() : refuse('CATEGORY_NOT_FOR_TYPE');
}

/** Which trees change, and to what. A tree that is not named stays as it is. */
export function planMarks(book: Book, facts: MarkFacts, asked: readonly MarksAsked[]): Decision<readonly MarkChange[]> {
  const changes: MarkChange[] = [];
  for (const [index, one] of asked.entries()) {
    const change = planMark(book, facts, one);
    if (!change.allowed)
      return { ...change, refusal: { ...change.refusal, field: ['marks', String(index), ...(change.refusal.field ?? [])] } };
    if (changes.some(({ scheme }) => scheme === one.scheme)) return refuse('INVALID', undefined, ['marks', String(index), 'scheme']);
    changes.push(change.plan);
  }
  return allow(changes.filter(({ from, to }) => from.join() !== to.join()));
}

function planMark(book: Book, { type, known }: MarkFacts, { scheme: code, categoryIds }: MarksAsked): Decision<MarkChange> {
  const scheme = book.schemes.find((one) => one.code === code);
  if (!scheme || !isAskedOf(scheme, type)) return refuse('NOT_FOUND', undefined, ['scheme']);
  const from = inOrder(
    book,
    known.filter((id) => book.category(id)?.scheme === code),
  );
  const to = inOrder(book, [...new Set(categoryIds)]);
  if (to.length > 1 && !scheme.holdsSeveral) return refuse('INVALID', undefined, ['categoryIds']);
  if (to.length === 0 && isRequiredFor(scheme, type)) return refuse('REQUIRED', undefined, ['categoryIds']);
  for (const [index, id] of categoryIds.entries()) {
    const fitting = checkCategory(book, type, { id, scheme: code, isKept: from.includes(id) });
    if (!fitting.allowed) return refuse(fitting.refusal.code, fitting.refusal.params, ['categoryIds', String(index)]);
  }
  return allow({ scheme: code, from, to });
}

/** Whether a tree is asked of tickets of the type, beside the problems. */
export function isAskedOf(scheme: SchemeRow, type: TicketTypeRow): boolean {
  return scheme.code !== MAIN_SCHEME && !scheme.isArchived && isForType(scheme, type);
}

/** The first tree that a new ticket of the type must carry and does not. */
export function missingMark(book: Book, type: TicketTypeRow, changes: readonly MarkChange[]): SchemeRow | undefined {
  return book.schemes.find(
    (scheme) => isAskedOf(scheme, type) && isRequiredFor(scheme, type) && !changes.some(({ scheme: code }) => code === scheme.code),
  );
}

function inOrder({ category }: Pick<Book, 'category'>, ids: readonly string[]): string[] {
  const place = (row: CategoryRow | undefined): number => row?.sortOrder ?? 0;
  return ids.toSorted((a, b) => place(category(a)) - place(category(b)));
}
