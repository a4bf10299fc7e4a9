import { LIMITS, type LocalText } from '@shouwen/shared';
import type { Refusal } from '../../../kernel/decision.js';
import type { CustomerKind, CustomerStage } from '../customer-access.rules.js';
import type { GivenChannel } from '../customer-create/customer-create.rules.js';
import type { FieldRow } from '../customer-field.rules.js';
import { columnsOf, IMPORT_COLUMNS, type ImportColumn, knownColumns } from '../import-rows/import-columns.rules.js';
import { keyOf, type ReadRow, RowReader, reachedBy } from '../import-rows/import-row.rules.js';
import type { PhoneHolder } from '../known-phone.rules.js';

export interface ImportRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is done with rows of customers who are there already: nothing at all is imported, they are left out, or made all the same. */
export const DUPLICATES = ['refuse', 'skip', 'accept'] as const;
export type Duplicates = (typeof DUPLICATES)[number];

export interface ImportProblem {
  readonly line: number;
  readonly column: string | null;
  readonly refusal: Refusal;
}

export interface ImportedCustomer {
  readonly kind: CustomerKind;
  readonly stage: CustomerStage;
  readonly name: string;
  readonly channels: readonly GivenChannel[];
  readonly address: string | null;
  readonly note: string | null;
  readonly tier: string | null;
  readonly source: string | null;
  readonly tagIds: readonly string[];
  readonly ownerId: string | null;
  readonly values: readonly { readonly fieldId: string; readonly values: readonly string[] }[];
}

/** A word of a list, as far as tables name it. */
export interface NamedWord {
  readonly id: string;
  readonly code: string;
  readonly names: LocalText;
  readonly isArchived: boolean;
}

export interface ImportFacts {
  readonly tiers: readonly NamedWord[];
  readonly sources: readonly NamedWord[];
  readonly tags: readonly NamedWord[];
  /** Those that the caller's roles show. */
  readonly fields: readonly FieldRow[];
  /** Who may be named, by account; null: the caller may not say who looks after customers. */
  readonly owners: ReadonlyMap<string, string> | null;
  /** Who has a phone or an address already, by kind and spelling (`phone 13800136021`). */
  readonly holders: ReadonlyMap<string, PhoneHolder>;
}

export interface ImportAsked {
  /** The column of each heading, as whoever looked at it said; null: by their names. */
  readonly columns: readonly string[] | null;
  readonly duplicates: Duplicates;
}

export interface ImportPlan {
  readonly headings: readonly { readonly heading: string; readonly column: string | null }[];
  readonly customers: readonly ImportedCustomer[];
  /** Rows of customers who are there already and are left out. */
  readonly skippedCount: number;
  readonly problems: readonly ImportProblem[];
  readonly rowCount: number;
}

export function headingsIn([head]: readonly ImportRow[], fields: readonly FieldRow[], columns: readonly string[] | null) {
  const headings = head?.cells ?? [];
  const found = columnsOf(headings, knownColumns(fields), columns);
  return headings.map((heading, index) => ({ heading, column: found[index] ?? null }));
}

/** The rows below the headings, each with the ways to reach somebody: these are read once, however often they are asked for. */
export function readRows([, ...body]: readonly ImportRow[], headings: ImportPlan['headings']): ReadRow[] {
  return body.map(({ line, cells }) => {
    const named = new Map(
      headings.flatMap(({ column }, index) => (column === null ? [] : [[column, (cells[index] ?? '').trim()] as const])),
    );
    return { line, cells: named, channels: reachedBy(named) };
  });
}

/** The ways to reach customers that a table speaks of, in the spelling they are found by. */
export function channelsIn(rows: readonly ReadRow[]): string[] {
  return rows.flatMap(({ channels }) => channels.map(keyOf));
}

/** A table as it was read. */
export interface ReadTable {
  readonly headLine: number;
  readonly headings: ImportPlan['headings'];
  readonly body: readonly ReadRow[];
}

/** Says everything that is wrong with a table of customers, in every row, before anything is written. */
export function planCustomerImport(facts: ImportFacts, { headLine, headings, body }: ReadTable, duplicates: Duplicates): ImportPlan {
  const before = { headings, customers: [], skippedCount: 0, rowCount: body.length };
  const problems = headProblems(headLine, headings);
  if (body.length > LIMITS.customerRows)
    problems.push({ line: 1, column: null, refusal: { code: 'FILE_TOO_LONG', params: { max: LIMITS.customerRows } } });
  if (problems.length > 0) return { ...before, problems };
  const seen = new Map<string, number>();
  const customers: ImportedCustomer[] = [];
  let skippedCount = 0;
  for (const one of body) {
    const row = new RowReader(facts, one);
    const customer = row.read();
    const isKnown = row.findsDuplicate(seen, duplicates);
    problems.push(...row.problems);
    if (isKnown && duplicates === 'skip') skippedCount += 1;
    else if (row.problems.length === 0) customers.push(customer);
  }
  return { headings, customers, skippedCount, problems, rowCount: body.length };
}

function headProblems(line: number, headings: ImportPlan['headings']): ImportProblem[] {
  const columns = headings.flatMap(({ column }) => column ?? []);
  const of = (column: ImportColumn, code: 'COLUMN_MISSING' | 'COLUMN_TWICE'): ImportProblem => {
    return { line, column, refusal: { code, params: { column: IMPORT_COLUMNS[column]['zh-CN'] } } };
  };
  const missing = (['name'] as const).filter((column) => !columns.includes(column)).map((column) => of(column, 'COLUMN_MISSING'));
  const twice = columns.filter((column, index) => columns.indexOf(column) !== index);
  return [...missing, ...twice.map((column) => ({ line, column, refusal: { code: 'COLUMN_TWICE' as const, params: { column } } }))];
}
