import { LIMITS, type LocalText } from '@shouwen/shared';
import type { Refusal } from '../../../kernel/decision.js';
import { isBackwards } from '../../../kernel/period.js';
import { COLUMNS, type Column, columnOf, NEEDED_COLUMNS } from './department-columns.rules.js';

/** A line of the file, as cells. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something wrong in a file: where, and what. */
export interface Problem extends Refusal {
  readonly line: number;
  readonly column: Column | null;
}

/** One department as a file gives it; a column that the file does not have is missing here. */
export interface TableRow {
  readonly line: number;
  readonly values: Readonly<Partial<Record<Column, string>>>;
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** Something a cell names by its code, or by its name in any language. */
interface Named {
  readonly code: string;
  readonly names: LocalText | null;
}

type Words = Readonly<Partial<Record<Column, readonly Named[]>>>;

/** Reads the lines of a file as departments, with everything that is wrong with each cell on its own. */
export function readTable(lines: readonly Line[], words: Words): Table {
  const [head, ...body] = lines.filter(({ cells }) => !cells[0]?.startsWith('#'));
  const columns = (head?.cells ?? []).map(columnOf);
  const headProblems = checkHead(head, columns);
  if (headProblems.length > 0) return { rows: [], problems: headProblems };
  if (body.length > LIMITS.importRows) {
    return { rows: [], problems: [{ line: 1, column: null, code: 'IMPORT_TOO_LONG', params: { max: LIMITS.importRows } }] };
  }
  const rows = body.map(({ line, cells }) => ({ line, values: valuesOf(columns, cells, words) }));
  return { rows, problems: [...rows.flatMap(checkRow), ...checkTwice(rows)] };
}

function checkHead(head: Line | undefined, columns: readonly (Column | undefined)[]): Problem[] {
  const line = head?.line ?? 1;
  const unknown = columns.flatMap((column, index) => (column ? [] : [head?.cells[index] ?? '']));
  const missing = NEEDED_COLUMNS.filter((column) => !columns.includes(column));
  return [
    ...unknown.map((column): Problem => ({ line, column: null, code: 'IMPORT_COLUMN_UNKNOWN', params: { column } })),
    ...missing.map((column): Problem => ({ line, column, code: 'IMPORT_COLUMN_MISSING', params: { column } })),
  ];
}

function valuesOf(columns: readonly (Column | undefined)[], cells: readonly string[], words: Words): TableRow['values'] {
  const pairs = columns.flatMap((column, index) => (column ? [[column, cells[index] ?? ''] as const] : []));
  return Object.fromEntries(pairs.map(([column, text]) => [column, codeIn(words[column] ?? [], text)]));
}

function codeIn(words: readonly Named[], text: string): string {
  return words.find(({ code, names }) => code === text || Object.values(names ?? {}).includes(text))?.code ?? text;
}

const WORD = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const FORMS: Readonly<Partial<Record<Column, (text: string) => boolean>>> = {
  code: (text) => WORD.test(text),
  kind: (text) => WORD.test(text),
  plannedHeadcount: (text) => /^\d{1,6}$/.test(text),
  startsOn: isDay,
  endsOn: isDay,
};

function isDay(text: string): boolean {
  const at = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function checkRow({ line, values }: TableRow): Problem[] {
  const cells = Object.entries(values) as [Column, string][];
  const problems = cells.flatMap(([column, text]) => checkCell(column, text).map((refusal): Problem => ({ ...refusal, line, column })));
  const { startsOn, endsOn } = values;
  const isTurned = problems.length === 0 && isBackwards({ startsOn: startsOn || null, endsOn: endsOn || null });
  return isTurned ? [{ line, column: 'endsOn', code: 'PERIOD_BACKWARDS' }] : problems;
}

function checkCell(column: Column, text: string): Refusal[] {
  if (text === '') return NEEDED_COLUMNS.includes(column) ? [{ code: 'REQUIRED' }] : [];
  const { max } = COLUMNS[column];
  if ([...text].length > max) return [{ code: 'TOO_LONG', params: { max } }];
  return FORMS[column]?.(text) === false || text.includes('\0') ? [{ code: 'INVALID' }] : [];
}

function checkTwice(rows: readonly TableRow[]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, values: { code = '' } }) => {
    const row = first.get(code);
    if (row === undefined) first.set(code, line);
    return row === undefined || code === '' ? [] : [{ line, column: 'code' as const, code: 'IMPORT_ROW_TWICE' as const, params: { row } }];
  });
}
