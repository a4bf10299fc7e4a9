import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databaseOf, quoted, withMysql } from '../../backup/mysql-connection.js';
import { features } from '../../features.js';
import type { Reader } from '../../platform/db/db.js';
import { openDatabase } from '../../platform/db/open-database.js';
import { required } from '../given.js';
import { countOf, Installation, tornTickets } from '../installation.js';
import { mysqlPlace, sqlitePlace, type TestPlace, testEngine } from '../open-test-db.js';
import { type OperatorCommand, operate, type Told } from '../operator-command.js';
import { ServerProcess } from '../server-process.js';
import { mutationOf } from '../ticket-desk.js';

const CLIENTS = 6;
const scratch = mkdtempSync(join(tmpdir(), 'shouwen-backup-'));
const backup = join(scratch, 'backup');
const PHOTO = Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2, 3]);

let source: Installation;
let target: TestPlace;
/** Where the files of the two installations lie; on MySQL a server's own folder would be the whole temporary one. */
let sourceDir: string;
let targetDir: string;
/** Tickets that were acknowledged before the backup began. */
let before: ReadonlySet<string>;
const acknowledged = new Set<string>();

/** What an operator runs beside the servers of a place. */
function run(command: OperatorCommand, place: TestPlace, dataDir: string, args: readonly string[]): Promise<Told> {
  const { databaseUrl } = place.settings;
  return operate(command, { DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) }, { args });
}

async function onRestored<T>(look: (read: Reader) => Promise<T>): Promise<T> {
  const settings = { databaseUrl: target.settings.databaseUrl, dataDir: targetDir };
  const db = await openDatabase({ settings, entities: features.flatMap((feature) => feature.entities) });
  try {
    return await look(db.read);
  } finally {
    await db.close();
  }
}

/** Registers tickets and writes notes on them, as fast as it is answered. */
async function client(number: number, isOver: () => boolean): Promise<void> {
  const caller = source.caller(number);
  for (let i = 0; !isOver(); i += 1) {
    const input = { ...source.basis, subject: `client ${number}, ticket ${i}` };
    const created = await caller.run(mutationOf('ticketCreate'), { input });
    const { id } = created.data.ticketCreate.ticket;
    await caller.run(mutationOf('ticketNoteAdd'), { input: { ticketId: id, body: 'noted', audience: 'INTERNAL' } });
    acknowledged.add(id);
  }
}

beforeAll(async () => {
  source = await Installation.open(2);
  target = process.env.TEST_DATABASE_URL ? await mysqlPlace(process.env.TEST_DATABASE_URL) : sqlitePlace();
  sourceDir = testEngine === 'sqlite' ? source.place.settings.dataDir : join(scratch, 'source');
  targetDir = testEngine === 'sqlite' ? target.settings.dataDir : join(scratch, 'target');
  for (const folder of [sourceDir, targetDir]) mkdirSync(join(folder), { recursive: true });
  mkdirSync(join(sourceDir, 'photos', 'a'), { recursive: true });
  writeFileSync(join(sourceDir, 'photos', 'a', '照片.jpg'), PHOTO);
}, 60_000);

afterAll(async () => {
  await source?.close();
  await removeKept();
  await target?.remove();
  rmSync(scratch, { recursive: true, force: true });
});

/** What restores with --force have put aside on the server. */
async function removeKept(): Promise<void> {
  const { databaseUrl } = target.settings;
  if (!databaseUrl) return;
  await withMysql(databaseUrl, async (_, sql) => {
    const kept = await sql('select schema_name from information_schema.schemata where schema_name like ?', [
      `${databaseOf(databaseUrl)}\\_before%`,
    ]);
    for (const [name] of kept) await sql(`drop database ${quoted(String(name))}`);
  });
}

describe('a backup taken while clients write', () => {
  it('is complete, and says what is in it', async () => {
    let isOver = false;
    const clients = Array.from({ length: CLIENTS }, (_, number) => client(number, () => isOver));
    while (acknowledged.size < 40) await sleep(10);
    before = new Set(acknowledged);
    const made = await run('backup', source.place, sourceDir, [backup]);
    const after = acknowledged.size;
    isOver = true;
    await Promise.all(clients);
    expect(after).toBeGreaterThan(before.size + CLIENTS);
    expect([made.code, made.errors]).toEqual([0, '']);
    const manifest = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      product: 'shouwen',
      engine: testEngine,
      files: [{ path: 'files/photos/a/照片.jpg', bytes: PHOTO.length }],
    });
    expect(manifest.migrations).toContain('0040-tickets');
    expect(manifest.tables.find(({ name }: { name: string }) => name === 'ticket').rows).toBeGreaterThanOrEqual(before.size);
  }, 120_000);

  it('restores into an empty place: every ticket with its events in sequence, numbers that go on, references that hold (SYS-04)', async () => {
    const done = await run('restore', target, targetDir, [backup]);
    expect([done.code, done.errors]).toEqual([0, '']);
    await onRestored(async (read) => {
      expect(await tornTickets(read)).toEqual([]);
      const ids = new Set((await read.rows('select id from ticket')).map(([id]) => String(id)));
      expect([...before].filter((id) => !ids.has(id))).toEqual([]);
      expect(await countOf(read, "event where type = 'ticket.created'")).toBe(ids.size);
      expect(await countOf(read, '(select distinct number from ticket) n')).toBe(ids.size);
      // The next number is one that nobody has been told.
      expect(
        await countOf(read, 'ticket t join ticket_counter c on c.day = substr(t.number, 1, 6) where c.value < substr(t.number, 8) + 0'),
      ).toBe(0);
      expect(await countOf(read, 'ticket_message m left join ticket t on t.id = m.ticket_id where t.id is null')).toBe(0);
      expect(await countOf(read, 'session where ended_at is null')).toBe(0);
      if (read.engine === 'sqlite') expect(await read.rows('pragma foreign_key_check')).toEqual([]);
    });
    expect(readFileSync(join(targetDir, 'photos', 'a', '照片.jpg'))).toEqual(PHOTO);
    const server = await ServerProcess.start({ ...target, settings: { ...target.settings, dataDir: targetDir } });
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
    expect((await server.stop()).code).toBe(0);
  }, 120_000);
});

describe('a restore', () => {
  const counted = () => onRestored((read) => countOf(read, 'ticket'));

  it('refuses a place that is not empty, and with --force puts what is there aside', async () => {
    const refused = await run('restore', target, targetDir, [backup]);
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('--force')]);
    const tickets = await counted();
    const forced = await run('restore', target, targetDir, [backup, '--force']);
    expect([forced.code, forced.errors]).toEqual([0, '']);
    expect(await counted()).toBe(tickets);
    const aside = required(
      readdirSync(targetDir).find((name) => name.startsWith('before-restore-')),
      'folder of what was there before',
    );
    expect(readdirSync(join(targetDir, aside)).sort()).toEqual(
      expect.arrayContaining(testEngine === 'sqlite' ? ['photos', 'shouwen.db'] : ['photos']),
    );
  }, 60_000);

  it('changes nothing when a file of the backup is damaged', async () => {
    const tickets = await counted();
    const { database } = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8'));
    const victim = join(backup, database.at(-1).path);
    const whole = readFileSync(victim);
    truncateSync(victim, whole.length - 5);
    expect((await run('restore', target, targetDir, [backup, '--check'])).code).toBe(1);
    const damaged = await run('restore', target, targetDir, [backup, '--force']);
    expect([damaged.code, damaged.errors]).toEqual([1, expect.stringContaining('damaged')]);
    writeFileSync(victim, whole);
    expect((await run('restore', target, targetDir, [backup, '--check'])).code).toBe(0);
    expect(await counted()).toBe(tickets);
    expect(existsSync(join(targetDir, 'photos'))).toBe(true);
  }, 60_000);

  it('refuses a backup of a version that is newer than this one', async () => {
    const file = join(backup, 'manifest.json');
    const text = readFileSync(file, 'utf8');
    const manifest = JSON.parse(text);
    writeFileSync(file, JSON.stringify({ ...manifest, migrations: [...manifest.migrations, '9999-future'] }));
    const refused = await run('restore', target, targetDir, [backup, '--force']);
    writeFileSync(file, text);
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('9999-future')]);
  });

  it('that was stopped in between keeps the server from starting, and is finished by the same command', async () => {
    writeFileSync(join(targetDir, 'restore-in-progress'), backup);
    const { databaseUrl } = target.settings;
    const server = ServerProcess.spawn({ DATA_DIR: targetDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) });
    expect((await server.ended).code).toBe(1);
    expect(server.errors).toContain('npm run restore');
    expect((await run('restore', target, targetDir, [backup])).code).toBe(0);
    expect(existsSync(join(targetDir, 'restore-in-progress'))).toBe(false);
  }, 60_000);
});
