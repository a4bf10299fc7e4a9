import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database, EngineName } from './database/database.js';
import { openMysql } from './database/mysql.js';
import { openSqlite } from './database/sqlite.js';
import { fill } from './generate/fill.js';
import { PRODUCT } from './processes/paths.js';
import { ServerProcess } from './processes/server-process.js';
import { pickSubject, type Subject } from './workloads/subject.js';

/** Whom the product is asked as: somebody whose roles and reach are looked at on every request. */
export const ACCOUNT = 'manager';
export const PASSWORD = 'shouwen-demo';

/** Databases with the generated data in them, and what to ask about. */
export interface Scenario {
  readonly engine: EngineName;
  readonly tickets: number;
  readonly subject: Subject;
  readonly productEnv: Readonly<Record<string, string>>;
  readonly limitEnv: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** One caller sends everything here, which the limit by caller is there to stop; deciding it costs under a microsecond. */
const COMMON = { HOST: '127.0.0.1', DEMO: 'on', LOG_LEVEL: 'warn', NODE_ENV: 'production', RATE_LIMIT: 'off' };

/** The product makes its own tables and its demo people; generated tickets refer to them. */
async function prepareByProduct(env: Readonly<Record<string, string>>): Promise<void> {
  const server = await ServerProcess.start({ name: 'preparation', file: PRODUCT, env });
  await server.stop();
}

async function fillAndPick(database: Database, tickets: number): Promise<Subject> {
  const now = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000);
  await fill(database, { tickets, now });
  const subject = await pickSubject(database, { account: ACCOUNT, now });
  await database.close();
  return subject;
}

/** Each server gets its own file: one process per file is the product's rule. */
async function prepareSqlite(tickets: number): Promise<Scenario> {
  const folder = mkdtempSync(join(tmpdir(), 'shouwen-bench-'));
  const productEnv = { ...COMMON, DATA_DIR: folder };
  const [file, copy] = [join(folder, 'shouwen.db'), join(folder, 'limit.db')];
  await prepareByProduct(productEnv);
  const subject = await fillAndPick(openSqlite(file), tickets);
  copyFileSync(file, copy);
  const remove = async (): Promise<void> => rmSync(folder, { recursive: true, force: true });
  return { engine: 'sqlite', tickets, subject, productEnv, limitEnv: { SQLITE_FILE: copy }, remove };
}

async function prepareMysql(tickets: number, serverUrl: string): Promise<Scenario> {
  const folder = mkdtempSync(join(tmpdir(), 'shouwen-bench-'));
  const name = `shouwen_bench_${tickets}`;
  const url = `${serverUrl}/${name}`;
  const administration = await openMysql(serverUrl);
  await administration.execute(`drop database if exists ${name}`);
  await administration.execute(`create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  const productEnv = { ...COMMON, DATA_DIR: folder, DATABASE_URL: url };
  await prepareByProduct(productEnv);
  const subject = await fillAndPick(await openMysql(url), tickets);
  const remove = async (): Promise<void> => {
    await administration.execute(`drop database ${name}`);
    await administration.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { engine: 'mysql', tickets, subject, productEnv, limitEnv: { DATABASE_URL: url }, remove };
}

export function prepare(engine: EngineName, tickets: number): Promise<Scenario> {
  if (engine === 'sqlite') return prepareSqlite(tickets);
  const url = process.env.BENCH_DATABASE_URL;
  if (!url) throw new Error('Measuring on MariaDB needs BENCH_DATABASE_URL; `npm run bench` starts a server and sets it.');
  return prepareMysql(tickets, url);
}
