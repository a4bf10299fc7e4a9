import { type Facts, markFact } from '@shouwen/shared';
import type { TicketPriority } from '../gql/graphql.js';
import type { ChosenCustomer, CreateDraft } from './create-draft.rules.js';

interface FactCategory {
  readonly id: string;
  readonly code: string;
  readonly form?: string | null;
  readonly parent?: { readonly id: string } | null;
}

export interface FactChoices {
  readonly types: readonly { readonly id: string; readonly code: string; readonly forms: readonly string[] }[];
  /** Of all trees. */
  readonly categories: readonly FactCategory[];
}

/** What is known of the ticket while it is being registered, in the words of conditions. */
export function registrationFacts(choices: FactChoices, draft: CreateDraft, chosen: ChosenCustomer | null): Facts {
  const { typeId, categoryId, channel, priority, marks = {}, newCustomer } = draft;
  const marked = Object.entries(marks).map(([scheme, ids]) => [
    markFact(scheme),
    [ids ?? []].flat().flatMap((id) => codesTo(choices.categories, id)),
  ]);
  return {
    type: some(choices.types.find(({ id }) => id === typeId)?.code),
    category: categoryId === undefined ? [] : codesTo(choices.categories, categoryId),
    channel: some(channel?.toLowerCase()),
    priority: some(priority?.toLowerCase()),
    tier: some(chosen?.tier?.code),
    customer_kind: some((chosen?.kind ?? newCustomer?.kind)?.toLowerCase()),
    outcome_told: ['no'],
    ...Object.fromEntries(marked),
  };
}

interface Matrix {
  readonly rowScheme: { readonly code: string };
  readonly columnScheme: { readonly code: string };
  readonly cells: readonly { readonly row: string; readonly column: string; readonly priority: TicketPriority }[];
}

/** The priority that two trees give to what is being registered, by the same rule as the server's: the nearest categories first (TKT-09). */
export function priorityGiven(matrix: Matrix | null, facts: Facts): TicketPriority | null {
  if (matrix === null) return null;
  const nearest = ({ code }: Matrix['rowScheme']): readonly string[] => (facts[markFact(code)] ?? []).toReversed();
  const columns = nearest(matrix.columnScheme);
  const pairs = nearest(matrix.rowScheme).flatMap((row) => columns.map((column) => ({ row, column })));
  const cells = pairs.flatMap((pair) => matrix.cells.find(({ row, column }) => row === pair.row && column === pair.column) ?? []);
  return cells[0]?.priority ?? null;
}

const some = (value: string | null | undefined): readonly string[] => (value ? [value] : []);

function codesTo(categories: readonly FactCategory[], id: string): readonly string[] {
  const category = categories.find((one) => one.id === id);
  if (!category) return [];
  return [...(category.parent ? codesTo(categories, category.parent.id) : []), category.code];
}

/** Words of the forms that such a ticket fills in: those of its type, and that of each category it carries. */
export function formsAsked({ types, categories }: FactChoices, { typeId, categoryId, marks = {} }: CreateDraft): readonly string[] {
  const ids = [categoryId, ...Object.values(marks).flatMap((value) => value ?? [])];
  const brought = ids.flatMap((id) => categories.find((one) => one.id === id)?.form ?? []);
  return [...new Set([...(types.find(({ id }) => id === typeId)?.forms ?? []), ...brought])];
}

/** As many forms as one request may ask for whole: their fields, options and conditions count. */
const MOST_FORMS = 25;

/** All the forms of these words, in one request. */
export function formsWanted(codes: readonly string[]): { readonly codes: string[]; readonly first: number } {
  const wanted = codes.slice(0, MOST_FORMS);
  return { codes: wanted, first: wanted.length };
}
