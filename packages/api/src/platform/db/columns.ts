import type { Engine } from './db.js';

/** One step of a migration: statements that may run again without harm. */
export interface Step {
  statements(engine: Engine): readonly string[];
}

interface Column {
  readonly name: string;
  readonly sqlite: string;
  readonly mysql: string;
  readonly isNull: boolean;
  readonly references?: string;
}

interface Key {
  readonly key: 'primary' | 'unique' | 'index';
  readonly columns: readonly string[];
}

type TablePart = Column | Key;

const TYPES = {
  int: { sqlite: 'integer', mysql: 'int' },
  bigint: { sqlite: 'integer', mysql: 'bigint' },
  double: { sqlite: 'double', mysql: 'double' },
  bool: { sqlite: 'boolean', mysql: 'tinyint(1)' },
  instant: { sqlite: 'datetime', mysql: 'datetime(3)' },
  long: { sqlite: 'text', mysql: 'longtext' },
} as const;

const column = (name: string, type: keyof typeof TYPES, isNull = false): Column => ({ name, ...TYPES[type], isNull });
const varchar = (name: string, length: number, isNull = false): Column => ({
  name,
  sqlite: `varchar(${length})`,
  mysql: `varchar(${length})`,
  isNull,
});

/** The column vocabulary of both engines. Everything is NOT NULL unless its name says otherwise. */
export const words = {
  /** App-made id with type prefix, the primary key. */
  id: (): readonly TablePart[] => [varchar('id', 30), { key: 'primary', columns: ['id'] }],
  /** Another row's id. With `table` the engine checks that it exists; nothing ever cascades. */
  ref: (name: string, table?: string): Column => ({ ...varchar(name, 30), ...(table && { references: table }) }),
  refOrNull: (name: string, table?: string): Column => ({ ...varchar(name, 30, true), ...(table && { references: table }) }),
  text: (name: string, length: number): Column => varchar(name, length),
  textOrNull: (name: string, length: number): Column => varchar(name, length, true),
  longText: (name: string): Column => column(name, 'long'),
  longTextOrNull: (name: string): Column => column(name, 'long', true),
  int: (name: string): Column => column(name, 'int'),
  intOrNull: (name: string): Column => column(name, 'int', true),
  bigint: (name: string): Column => column(name, 'bigint'),
  bigintOrNull: (name: string): Column => column(name, 'bigint', true),
  double: (name: string): Column => column(name, 'double'),
  doubleOrNull: (name: string): Column => column(name, 'double', true),
  bool: (name: string): Column => column(name, 'bool'),
  /** UTC, written by the app. */
  instant: (name: string): Column => column(name, 'instant'),
  instantOrNull: (name: string): Column => column(name, 'instant', true),
  /** A local date, YYYY-MM-DD. */
  date: (name: string): Column => varchar(name, 10),
  dateOrNull: (name: string): Column => varchar(name, 10, true),
  /** Opaque: never queried into, because the engines disagree about JSON. */
  json: (name: string): Column => column(name, 'long'),
  jsonOrNull: (name: string): Column => column(name, 'long', true),
  primary: (...columns: string[]): TablePart => ({ key: 'primary', columns }),
  unique: (...columns: string[]): TablePart => ({ key: 'unique', columns }),
  index: (...columns: string[]): TablePart => ({ key: 'index', columns }),
};

const isColumn = (part: TablePart): part is Column => 'name' in part;
const isKey = (part: TablePart): part is Key => 'key' in part;

function columnSql(c: Column, engine: Engine): string {
  return `${c.name} ${engine === 'sqlite' ? c.sqlite : c.mysql} ${c.isNull ? 'null' : 'not null'}`;
}

const indexName = (table: string, columns: readonly string[], kind: 'unique' | 'index'): string =>
  `${kind === 'unique' ? 'uq' : 'ix'}_${table}_${columns.join('_')}`.slice(0, 64);

const list = (columns: readonly string[]): string => `(${columns.join(', ')})`;

/** Creates a table with its keys. Text compares by bytes on both engines, so that `A`, `a` and `á` differ everywhere. */
export function table(name: string, describe: (t: typeof words) => readonly (TablePart | readonly TablePart[])[]): Step {
  const parts = describe(words).flat();
  const columns = parts.filter(isColumn);
  const keys = parts.filter(isKey);
  const primary = keys.filter((k) => k.key === 'primary').map((k) => `primary key ${list(k.columns)}`);
  const foreign = columns.flatMap((c) => (c.references ? [`foreign key (${c.name}) references ${c.references} (id)`] : []));
  const others = keys.flatMap(({ key, columns }) => (key === 'primary' ? [] : [{ key, columns, name: indexName(name, columns, key) }]));
  return {
    statements(engine) {
      const body = [...columns.map((c) => columnSql(c, engine)), ...primary, ...foreign];
      if (engine === 'mysql') {
        // Inside CREATE TABLE, because MySQL knows no CREATE INDEX IF NOT EXISTS.
        const inline = others.map((o) => `${o.key === 'unique' ? 'unique key' : 'key'} ${o.name} ${list(o.columns)}`);
        return [
          `create table if not exists ${name} (${[...body, ...inline].join(', ')}) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin`,
        ];
      }
      return [
        `create table if not exists ${name} (${body.join(', ')})`,
        ...others.map(
          (o) => `create ${o.key === 'unique' ? 'unique index' : 'index'} if not exists ${o.name} on ${name} ${list(o.columns)}`,
        ),
      ];
    },
  };
}

/** Adds a column; the runner takes "exists already" for done. It must be nullable or carry a default, so that the older API still writes. */
export function addColumn(tableName: string, describe: (t: typeof words) => Column, defaultSql?: string): Step {
  const c = describe(words);
  return {
    statements: (engine) => [`alter table ${tableName} add column ${columnSql(c, engine)}${defaultSql ? ` default ${defaultSql}` : ''}`],
  };
}

/**
 * Takes out a column that nothing reads any more; the runner takes "is not there" for done. An older API that still writes it stops
 * writing: only for what no released version has.
 */
export function dropColumn(tableName: string, column: string): Step {
  return { statements: () => [`alter table ${tableName} drop column ${column}`] };
}

/** Adds an index; the runner takes "exists already" for done. */
export function addIndex(tableName: string, columns: readonly string[], kind: 'unique' | 'index' = 'index'): Step {
  const sql = `create ${kind === 'unique' ? 'unique index' : 'index'} ${indexName(tableName, columns, kind)} on ${tableName} ${list(columns)}`;
  return { statements: () => [sql] };
}

/** Statements that differ by engine (full-text tables). Each must be harmless when run again. */
export function raw(byEngine: Readonly<Record<Engine, readonly string[]>>): Step {
  return { statements: (engine) => byEngine[engine] };
}
