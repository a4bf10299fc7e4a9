import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { BackupProblem } from './backup-problem.js';
import { quoted, type Sql } from './mysql-connection.js';
import type { DumpColumn } from './mysql-schema.js';

/** Per statement: far below the smallest packet a server takes, and enough to spread its cost. */
const BATCH = { rows: 500, characters: 500_000 };

interface Head {
  readonly table: string;
  readonly columns: readonly DumpColumn[];
}

/** Fills one table from its file, a batch at a time, in place of whatever the migrations put there. */
export async function loadTable(sql: Sql, table: string, file: string): Promise<void> {
  let head: Head | null = null;
  let batch: string[] = [];
  let characters = 0;
  await sql(`delete from ${quoted(table)}`);
  // Made right before it is read: lines that come while something else is waited for are lost.
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (!head) {
      head = JSON.parse(line) as Head;
      continue;
    }
    batch.push(line);
    characters += line.length;
    if (batch.length < BATCH.rows && characters < BATCH.characters) continue;
    await insert(sql, head, batch);
    batch = [];
    characters = 0;
  }
  if (head?.table !== table) throw new BackupProblem(`The backup is damaged: the file of ${table} does not begin with its columns.`);
  if (batch.length > 0) await insert(sql, head, batch);
  await sql('commit');
}

async function insert(sql: Sql, { table, columns }: Head, lines: readonly string[]): Promise<void> {
  const rows = lines.map((line) => valuesOf(columns, JSON.parse(line)));
  await sql(`insert into ${quoted(table)} (${columns.map(({ name }) => quoted(name)).join(', ')}) values ?`, [rows]);
}

function valuesOf(columns: readonly DumpColumn[], row: readonly (string | null)[]): (string | Buffer | null)[] {
  return columns.map(({ isBinary }, index) => {
    const value = row[index] ?? null;
    return value !== null && isBinary ? Buffer.from(value, 'base64') : value;
  });
}
