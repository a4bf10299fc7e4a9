import type { EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { instant, type Reader, type SqlValue } from './db.js';

export type EntityClass<E> = new () => E;

/** One mapped column, with how its value is written and read. */
export interface ColumnShape {
  readonly property: string;
  readonly column: string;
  encode(value: unknown): SqlValue;
  decode(value: unknown): unknown;
}

/** What the entity decorators say about a table, in the form that statements are made from; `sql` keeps the made ones. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly ColumnShape[];
  readonly column: ReadonlyMap<string, ColumnShape>;
  readonly sql: Map<string, string>;
}

function plain(value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date || Buffer.isBuffer(value)) return value;
  throw new Error(`a ${typeof value} cannot be stored in a column; use simple-json`);
}

const CODECS: Readonly<Record<string, Pick<ColumnShape, 'encode' | 'decode'>>> = {
  'simple-json': {
    encode: (value) => (value === null || value === undefined ? null : JSON.stringify(value)),
    decode: (value) => (typeof value === 'string' ? JSON.parse(value) : null),
  },
  boolean: { encode: plain, decode: (value) => (value === null ? null : value === 1 || value === true) },
  datetime: { encode: plain, decode: (value) => (typeof value === 'string' ? instant(value) : null) },
};
const PLAIN = { encode: plain, decode: (value: unknown) => value };

function columnShape(c: ColumnMetadata): ColumnShape {
  return { property: c.propertyName, column: c.databaseName, ...(CODECS[String(c.type)] ?? PLAIN) };
}

const shapes = new WeakMap<EntityMetadata, TableShape>();

/** The shape of an entity's table, made once. */
export function tableShape<E>(reader: Reader, entity: EntityClass<E>): TableShape {
  const metadata = reader.dataSource.getMetadata(entity);
  const known = shapes.get(metadata);
  if (known) return known;
  const columns = metadata.columns.map(columnShape);
  const shape = { name: metadata.tableName, columns, column: new Map(columns.map((c) => [c.property, c])), sql: new Map<string, string>() };
  shapes.set(metadata, shape);
  return shape;
}

/** A property's column; an unknown property is a mistake in the code, never silently dropped. */
export function columnOf(shape: TableShape, property: string): ColumnShape {
  const found = shape.column.get(property);
  if (!found) throw new Error(`table ${shape.name} has no column for "${property}"`);
  return found;
}

/** The statement for a key, built on first use: the same text every time is what lets the engines reuse its plan. */
export function statement(shape: TableShape, key: string, build: () => string): string {
  const known = shape.sql.get(key);
  if (known) return known;
  const sql = build();
  shape.sql.set(key, sql);
  return sql;
}
