import { join } from 'node:path';
import { migrate } from '../platform/db/migrate.js';
import { openMysql } from '../platform/db/mysql-database.js';
import { RUNNING_SERVERS, runningServers } from '../platform/system/running-servers.js';
import { forgetThisRun } from './after-restore.js';
import { BackupProblem } from './backup-problem.js';
import { verifyFiles } from './checked-file.js';
import { wrongCounts } from './manifest.rules.js';
import { databaseOf, quoted, type Sql, urlOf, withMysql } from './mysql-connection.js';
import { loadTable } from './mysql-load.js';
import { brokenReferences, countRows, tablesOf } from './mysql-schema.js';
import { STAGING_MARK, swapDatabases } from './mysql-swap.js';
import type { StagedDatabase, StageRequest } from './staged-database.js';

/** Builds the database beside the present one, under another name on the same server, and checks it. */
export async function restoreMysql(request: StageRequest): Promise<StagedDatabase> {
  const databaseUrl = String(request.settings.databaseUrl);
  const target = databaseOf(databaseUrl);
  const staging = `${target}_restoring`;
  await verifyFiles(request.folder, request.manifest.database);
  await withMysql(databaseUrl, (_, sql) => assertFree(sql, request));
  await withMysql(databaseUrl, (_, sql) => makeStaging(sql, staging), null);
  const discard = () => withMysql(databaseUrl, async (_, sql) => void (await sql(`drop database if exists ${quoted(staging)}`)), null);
  try {
    await build(request, urlOf(databaseUrl, staging));
    request.onProgress('The database is complete, unchanged and consistent');
  } catch (error) {
    await discard();
    throw error;
  }
  const names = { target, staging, aside: `${target}_${request.aside.replaceAll('-', '_')}` };
  return { swap: () => withMysql(databaseUrl, (_, sql) => swapDatabases(sql, names), null), discard };
}

async function assertFree(sql: Sql, { isForced, settings }: StageRequest): Promise<void> {
  const tables = await tablesOf(sql);
  if (tables.length === 0) return;
  if (!isForced) {
    throw new BackupProblem(
      `The database ${databaseOf(String(settings.databaseUrl))} is not empty. With --force its tables are put aside and the backup takes their place.`,
    );
  }
  if (!tables.includes('server_process')) return;
  const running = runningServers(await sql(RUNNING_SERVERS));
  if (running !== null) throw new BackupProblem(running);
}

async function makeStaging(sql: Sql, staging: string): Promise<void> {
  const [there] = await sql('select 1 from information_schema.schemata where schema_name = ?', [staging]);
  const tables = await sql('select table_name from information_schema.tables where table_schema = ?', [staging]);
  if (there && tables.length > 0 && !tables.some(([name]) => name === STAGING_MARK)) {
    throw new BackupProblem(`The restore needs the name ${staging} for a database of its own, and there is one.`);
  }
  try {
    await sql(`drop database if exists ${quoted(staging)}`);
    await sql(`create database ${quoted(staging)} character set utf8mb4 collate utf8mb4_bin`);
    await sql(`create table ${quoted(staging)}.${STAGING_MARK} (id int primary key)`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BackupProblem(
      `The restore builds the database beside the present one and needs the right to create it: GRANT ALL PRIVILEGES ON \`${staging.replace('_restoring', '')}%\`.* TO the account of DATABASE_URL. (${reason})`,
    );
  }
}

async function build(request: StageRequest, stagingUrl: string): Promise<void> {
  const { manifest, migrations, folder, now } = request;
  const db = await openMysql(stagingUrl, []);
  try {
    await migrate(
      db,
      migrations.filter(({ name }) => manifest.migrations.includes(name)),
    );
  } finally {
    await db.close();
  }
  await withMysql(stagingUrl, async (_, sql) => {
    await sql('set session foreign_key_checks = 0, unique_checks = 0, autocommit = 0');
    await sql("set session sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO'");
    const made = new Set(await tablesOf(sql));
    const tables = manifest.tables.filter(({ name }) => made.has(name));
    for (const { name } of manifest.tables) if (!made.has(name)) request.onProgress(`${name} is no table of Shouwen and is left out`);
    for (const { name } of tables) await loadTable(sql, name, join(folder, 'tables', `${name}.jsonl.gz`));
    await sql('set session foreign_key_checks = 1, unique_checks = 1, autocommit = 1');
    const wrong = wrongCounts({ ...manifest, tables }, await countRows(sql));
    const broken = await brokenReferences(sql);
    if (wrong.length + broken.length > 0) throw new BackupProblem(`The backup is damaged: ${[...wrong, ...broken].join('; ')}.`);
    await forgetThisRun(sql, tables, now());
  });
}
