import type { FormRow } from '../../forms/form.rules.js';
import { MAIN_SCHEME } from '../../workflows/category-tree.rules.js';
import type { Setting } from '../ticket-facts.rules.js';

export interface FormedTicket {
  readonly typeId: string;
  readonly categoryId: string | null;
  /** Of the trees beside the problems. */
  readonly markIds: readonly string[];
}

type Book = Pick<Setting['book'], 'type' | 'mechanismOf' | 'categories'>;
type Find = (code: string) => FormRow | undefined;

/** The forms that a ticket fills in: those of its type, and that of each category it carries (TKT-08). In the order of the organisation. */
export function formsOfTicket(book: Book, find: Find, { typeId, categoryId, markIds }: FormedTicket): FormRow[] {
  const brought = [categoryId, ...markIds].flatMap((id) => book.mechanismOf(id).form ?? []);
  const codes = new Set([...(book.type(typeId)?.forms ?? []), ...brought]);
  return [...codes]
    .flatMap((code) => find(code) ?? [])
    .filter((form) => !form.isArchived && form.kind === 'ticket')
    .toSorted((a, b) => a.sortOrder - b.sortOrder);
}

/** Whether any form may concern the ticket, told without looking at what it carries. */
export function mayFillForms(book: Book, { typeId, categoryId }: Omit<FormedTicket, 'markIds'>): boolean {
  const isOfType = (book.type(typeId)?.forms ?? []).length > 0;
  return (
    isOfType ||
    book.mechanismOf(categoryId).form !== null ||
    book.categories.some(({ scheme, form }) => form !== null && scheme !== MAIN_SCHEME)
  );
}
