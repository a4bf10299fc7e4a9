import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { withMysql } from '../backup/mysql-connection.js';
import type { Settings } from '../kernel/settings.js';
import { findKey } from '../platform/secrets/secret-key.js';
import { keyIdOf } from '../platform/secrets/vault.js';
import { bad, clockFinding, type Finding, good, keyFinding, migrationFinding, mind } from './finding.rules.js';

/** One statement; rows as arrays. */
type Ask = (sql: string) => Promise<readonly (readonly unknown[])[]>;

export interface DatabaseCheckRequest {
  readonly settings: Pick<Settings, 'dataDir' | 'databaseUrl' | 'secretKey'>;
  readonly migrations: readonly string[];
}

/** Everything that is asked of the database; one line when it cannot be reached. */
export async function databaseChecks({ settings, migrations }: DatabaseCheckRequest): Promise<readonly Finding[]> {
  const { databaseUrl, dataDir } = settings;
  try {
    if (databaseUrl)
      return await withMysql(databaseUrl, async (_, sql) => [...(await mysqlChecks(sql, migrations)), await keyCheck(sql, settings)]);
    const file = join(dataDir, 'shouwen.db');
    return existsSync(file)
      ? await sqliteChecks(file, { settings, migrations })
      : [mind('database', `there is none yet at ${file}; the start makes it`)];
  } catch (error) {
    return [bad('database', `cannot be used: ${error instanceof Error ? error.message : error}`)];
  }
}

async function sqliteChecks(file: string, { settings, migrations }: DatabaseCheckRequest): Promise<Finding[]> {
  const db = new Database(file, { readonly: true, timeout: 5000 });
  try {
    const ask: Ask = async (sql) => db.prepare<[], unknown[]>(sql).raw(true).all();
    const mode = db.pragma('journal_mode', { simple: true });
    const damage = db.pragma('quick_check(1)', { simple: true });
    const [orphan] = db.pragma('foreign_key_check') as { readonly table: string }[];
    return [
      good('database', `SQLite ${String((await ask('select sqlite_version()'))[0]?.[0])}, ${file}`),
      mode === 'wal' ? good('journal', 'write-ahead log') : mind('journal', `${mode}; the next start sets wal`),
      damage === 'ok' ? good('integrity', 'ok') : bad('integrity', `${damage}: restore a backup`),
      orphan ? bad('references', `rows of ${orphan.table} point to nothing`) : good('references', 'all hold'),
      ...(await commonChecks(ask, migrations)),
      await keyCheck(ask, settings),
    ];
  } finally {
    db.close();
  }
}

async function mysqlChecks(ask: Ask, migrations: readonly string[]): Promise<Finding[]> {
  const began = Date.now();
  const [row = []] = await ask(
    'select version(), @@character_set_database, @@innodb_flush_log_at_trx_commit, @@time_zone, utc_timestamp(3), @@max_connections',
  );
  const [version, charset, flush, zone, now, connections] = row.map(String);
  const journey = Date.now() - began;
  const aheadMs = Math.round(began + journey / 2 - new Date(`${String(now).replace(' ', 'T')}Z`).getTime());
  return [
    versionFinding(String(version)),
    charset === 'utf8mb4'
      ? good('charset', 'utf8mb4')
      : mind('charset', `${charset}: tables name utf8mb4 themselves, but make the database with it`),
    flush === '1'
      ? good('durability', 'every commit is on disk')
      : bad('durability', `innodb_flush_log_at_trx_commit is ${flush}: acknowledged changes may be lost`),
    good('time zone', `${zone}; times are written in UTC whatever it is`),
    Number(connections) >= 40
      ? good('connections', `${connections} at most`)
      : mind('connections', `${connections} at most: 40 per server are wanted`),
    clockFinding(aheadMs),
    ...(await commonChecks(ask, migrations)),
  ];
}

/** MariaDB from 10.6, MySQL from 8.0. */
function versionFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const isGood = version.includes('MariaDB') ? major > 10 || (major === 10 && minor >= 6) : major >= 8;
  return isGood ? good('database', version) : bad('database', `${version} is too old: MySQL 8.0 or MariaDB 10.6 and newer`);
}

async function commonChecks(ask: Ask, migrations: readonly string[]): Promise<Finding[]> {
  const applied = (await ask('select name from migration').catch(() => [])).map(([name]) => String(name));
  const migration =
    applied.length === 0
      ? mind('migrations', 'the database is empty; the start fills it')
      : migrationFinding({ applied, known: migrations });
  return applied.length === 0 ? [migration] : [migration, await workFinding(ask)];
}

/** Whether the key at hand is the one that the servers of this database seal secrets with. */
async function keyCheck(ask: Ask, settings: DatabaseCheckRequest['settings']): Promise<Finding> {
  const [[registered] = []] = await ask('select id from secret_key').catch(() => []);
  try {
    const key = findKey(settings);
    return keyFinding({
      registered: registered === undefined ? null : String(registered),
      known: key && keyIdOf(key),
      isGiven: Boolean(settings.secretKey),
    });
  } catch (error) {
    return bad('secret key', error instanceof Error ? error.message : String(error));
  }
}

async function workFinding(ask: Ask): Promise<Finding> {
  const [[waiting] = []] = await ask(
    "select (select count(*) from job where state <> 'dead') + (select count(*) from outbox where run_at is not null)",
  );
  const [[dead] = []] = await ask(
    "select (select count(*) from job where state = 'dead') + (select count(*) from outbox where run_at is null)",
  );
  const text = `${waiting} jobs and deliveries wait`;
  return Number(dead) === 0
    ? good('work', `${text}, none was given up`)
    : mind('work', `${text}, ${dead} were given up: see System, Dead letters`);
}
