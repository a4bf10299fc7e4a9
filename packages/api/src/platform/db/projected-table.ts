import { isoInstant } from './db.js';

/** A column that is not shown as it is stored. */
export interface ColumnReader {
  readonly column: string;
  read(value: unknown): unknown;
}

export interface ProjectedJoin {
  readonly to: () => ProjectedTable;
  /** Column of this table that holds the other row's id. */
  readonly on: string;
}

/** How a GraphQL type is read from a table: what each field needs, in the fields' own names. */
export interface ProjectionDefinition {
  readonly table: string;
  /** GraphQL type; fragments on other types are passed over. */
  readonly type?: string;
  readonly columns: Readonly<Record<string, string | ColumnReader>>;
  /** To-one relations that are filled by the same statement. */
  readonly joins?: Readonly<Record<string, ProjectedJoin>>;
  /** Fields with a resolver of their own, and the columns (by field name) that the resolver reads. */
  readonly fields?: Readonly<Record<string, { readonly needs: readonly string[] }>>;
  /** Read in any case: keys that loaders, cursors and authorisation use. */
  readonly always?: readonly string[];
}

export interface ProjectedTable extends ProjectionDefinition {
  readonly readers: ReadonlyMap<string, ColumnReader>;
}

const asStored = (column: string): ColumnReader => ({ column, read: (value) => value });

/** An instant as ISO text. */
export const instant = (column: string): ColumnReader => ({
  column,
  read: (value) => (typeof value === 'string' ? isoInstant(value) : null),
});

export const bool = (column: string): ColumnReader => ({
  column,
  read: (value) => (value === null ? null : value === 1 || value === true),
});

export const json = (column: string): ColumnReader => ({ column, read: (value) => (typeof value === 'string' ? JSON.parse(value) : null) });

export function defineProjection(definition: ProjectionDefinition): ProjectedTable {
  const entries = Object.entries(definition.columns);
  return { ...definition, readers: new Map(entries.map(([field, c]) => [field, typeof c === 'string' ? asStored(c) : c])) };
}

/** The reader of a column by its field name; a misspelt name is a mistake in the code. */
export function readerOf(table: ProjectedTable, field: string): ColumnReader {
  const reader = table.readers.get(field);
  if (!reader) throw new Error(`projection of ${table.table} has no column "${field}"`);
  return reader;
}
