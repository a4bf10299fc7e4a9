import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { migrations as allMigrations } from '../migrations/index.js';
import type { Db } from '../platform/db/db.js';
import { migrate } from '../platform/db/migrate.js';
import type { Migration } from '../platform/db/migration.js';
import { openDatabase } from '../platform/db/open-database.js';
import { watchNesting } from '../platform/db/transaction.js';
import type { ClassRef } from '../platform/feature.js';

export interface TestDb extends Db {
  /** Another connection pool on the same database, as a second process would have; null on SQLite, where there is none. */
  another(): Promise<Db | null>;
}

export interface TestDbOptions {
  readonly entities?: readonly ClassRef[];
  readonly migrations?: readonly Migration[];
}

/** Where the suite runs; each test file runs unchanged on both. */
export const testEngine = process.env.TEST_DATABASE_URL ? 'mysql' : 'sqlite';

/**
 * A fresh, migrated database that `close()` takes away again: a SQLite file in the temporary folder, or, with
 * TEST_DATABASE_URL=mysql://…, a database of its own on that server.
 */
export async function openTestDb({ entities = [], migrations = allMigrations }: TestDbOptions = {}): Promise<TestDb> {
  const place = process.env.TEST_DATABASE_URL ? await mysqlPlace(process.env.TEST_DATABASE_URL) : sqlitePlace();
  const { settings } = place;
  watchNesting();
  const db = await openDatabase({ settings, entities });
  await migrate(db, migrations);
  const others: Db[] = [];
  const another = async (): Promise<Db | null> => {
    if (!settings.databaseUrl) return null;
    const other = await openDatabase({ settings, entities });
    others.push(other);
    return other;
  };
  const close = async (): Promise<void> => {
    await Promise.all([db, ...others].map((each) => each.close()));
    await place.remove();
  };
  return {
    engine: db.engine,
    read: db.read,
    dataSource: db.dataSource,
    canSkipLocked: db.canSkipLocked,
    inTransaction: db.inTransaction.bind(db),
    another,
    close,
  };
}

export interface TestPlace {
  readonly settings: { readonly databaseUrl: string | null; readonly dataDir: string };
  remove(): Promise<void>;
}

/** A folder for a SQLite file. */
export function sqlitePlace(): TestPlace {
  const dataDir = mkdtempSync(join(tmpdir(), 'shouwen-test-'));
  return { settings: { databaseUrl: null, dataDir }, remove: async () => rmSync(dataDir, { recursive: true, force: true }) };
}

/** An empty database with a random name on the server of the URL. */
export async function mysqlPlace(serverUrl: string): Promise<TestPlace> {
  const name = `shouwen_test_${randomBytes(6).toString('hex')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await onServer(serverUrl, `create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  return { settings: { databaseUrl: url.href, dataDir: tmpdir() }, remove: () => onServer(serverUrl, `drop database ${name}`) };
}

async function onServer(serverUrl: string, sql: string): Promise<void> {
  const { hostname, port, username, password } = new URL(serverUrl);
  const connection = await createConnection({
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  });
  await connection.query(sql);
  await connection.end();
}
