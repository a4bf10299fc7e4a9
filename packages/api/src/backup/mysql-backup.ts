import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Connection } from 'mysql2';
import { counting } from './checked-file.js';
import type { BackupFile, BackupTable } from './manifest.rules.js';
import { quoted, type Sql, withMysql } from './mysql-connection.js';
import { columnsOf, type DumpColumn, tablesOf } from './mysql-schema.js';
import type { DatabasePart } from './sqlite-backup.js';

export const TABLES = 'tables';

const SNAPSHOT = [
  // A slow disk must not make the server hang up in the middle of a table.
  'set session net_write_timeout = 3600, wait_timeout = 28800',
  'set session transaction isolation level repeatable read',
  'start transaction with consistent snapshot, read only',
];

/**
 * Writes every table as lines of JSON, all from one snapshot: one moment of the database, and no writer waits for it. No other program
 * is needed, rows are never in memory together, and what is read is text, so that a restore writes exactly what was there.
 */
export function backUpMysql(databaseUrl: string, folder: string): Promise<DatabasePart> {
  return withMysql(databaseUrl, async (connection, sql) => {
    for (const statement of SNAPSHOT) await sql(statement);
    const [[version] = []] = await sql('select version()');
    const migrations = (await sql('select name from migration order by name')).map(([name]) => String(name));
    mkdirSync(join(folder, TABLES), { recursive: true, mode: 0o700 });
    const tables: BackupTable[] = [];
    const database: BackupFile[] = [];
    for (const name of await tablesOf(sql)) {
      const dumped = await dumpTable({ connection, sql }, name, folder);
      tables.push({ name, rows: dumped.rows });
      database.push(dumped.file);
    }
    await sql('commit');
    return { engineVersion: String(version), migrations, tables, database };
  });
}

interface Source {
  readonly connection: Connection;
  readonly sql: Sql;
}

async function dumpTable({ connection, sql }: Source, name: string, folder: string): Promise<{ rows: number; file: BackupFile }> {
  const columns = await columnsOf(sql, name);
  const path = `${TABLES}/${name}.jsonl.gz`;
  const counter = counting();
  let rows = 0;
  const lines = new Transform({
    writableObjectMode: true,
    construct(done) {
      this.push(`${JSON.stringify({ table: name, columns })}\n`);
      done();
    },
    transform(row: readonly (string | null)[], _encoding, done) {
      rows += 1;
      done(null, `${JSON.stringify(row)}\n`);
    },
  });
  const statement = `select ${columns.map((column) => quoted(column.name)).join(', ')} from ${quoted(name)}`;
  const query = connection.query({ sql: statement, rowsAsArray: true, typeCast: (field) => readField(field, columns) });
  await pipeline(
    query.stream({ highWaterMark: 200 }),
    lines,
    createGzip({ level: 3 }),
    counter.stream,
    createWriteStream(join(folder, path), { mode: 0o600, flush: true }),
  );
  return { rows, file: { path, ...counter.result() } };
}

interface Field {
  readonly name: string;
  string(): string | null;
  buffer(): Buffer | null;
}

function readField(field: Field, columns: readonly DumpColumn[]): string | null {
  const isBinary = columns.some(({ name, isBinary }) => isBinary && name === field.name);
  return isBinary ? (field.buffer()?.toString('base64') ?? null) : field.string();
}
