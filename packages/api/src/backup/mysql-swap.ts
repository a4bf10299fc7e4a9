import { quoted, type Sql } from './mysql-connection.js';

/** A table that marks a database as ours to drop: a restore that was stopped left it. */
export const STAGING_MARK = 'shouwen_restoring';

export interface SwapNames {
  readonly target: string;
  readonly staging: string;
  readonly aside: string;
}

/**
 * Lets the tables of one database take the place of another's, whose own are kept aside. One RENAME for all of them: the server does it
 * wholly or not at all, and references between the tables go along. Triggers cannot change the database, so they are made anew.
 */
export async function swapDatabases(sql: Sql, { target, staging, aside }: SwapNames): Promise<void> {
  const [present, restored] = [await tablesIn(sql, target), await tablesIn(sql, staging, STAGING_MARK)];
  const triggers = await triggersOf(sql, staging);
  if (present.length > 0) await sql(`create database if not exists ${quoted(aside)} character set utf8mb4 collate utf8mb4_bin`);
  for (const { name } of triggers) await sql(`drop trigger ${quoted(staging)}.${quoted(name)}`);
  for (const { name } of await triggersOf(sql, target)) await sql(`drop trigger ${quoted(target)}.${quoted(name)}`);
  const moves = [...present.map((name) => move(name, target, aside)), ...restored.map((name) => move(name, staging, target))];
  await sql(`rename table ${moves.join(', ')}`);
  await sql(`use ${quoted(target)}`);
  for (const { statement } of triggers) await sql(statement);
  await sql(`drop database ${quoted(staging)}`);
}

function move(table: string, from: string, to: string): string {
  return `${quoted(from)}.${quoted(table)} to ${quoted(to)}.${quoted(table)}`;
}

async function tablesIn(sql: Sql, database: string, but = ''): Promise<readonly string[]> {
  const rows = await sql("select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'", [
    database,
  ]);
  return rows.map(([name]) => String(name)).filter((name) => name !== but);
}

interface Trigger {
  readonly name: string;
  readonly statement: string;
}

async function triggersOf(sql: Sql, database: string): Promise<readonly Trigger[]> {
  const rows = await sql(
    `select trigger_name, action_timing, event_manipulation, event_object_table, action_statement from information_schema.triggers
     where trigger_schema = ? order by event_object_table, action_order`,
    [database],
  );
  return rows.map((row) => {
    const [name = '', timing = '', event = '', table = '', body = ''] = row.map(String);
    return { name, statement: `create trigger ${quoted(name)} ${timing} ${event} on ${quoted(table)} for each row ${body}` };
  });
}
