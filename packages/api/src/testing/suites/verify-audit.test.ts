import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { withMysql } from '../../backup/mysql-connection.js';
import { required } from '../given.js';
import { Installation } from '../installation.js';
import { mysqlPlace, sqlitePlace, type TestPlace, testEngine } from '../open-test-db.js';
import { type OperatorCommand, operate, type Told } from '../operator-command.js';
import { mutationOf } from '../ticket-desk.js';

/** What an operator runs on the database of a place. */
function run(command: OperatorCommand, { settings }: TestPlace, ...args: readonly string[]): Promise<Told> {
  const { databaseUrl } = settings;
  return operate(command, { DATA_DIR: dataDirOf(settings), ...(databaseUrl && { DATABASE_URL: databaseUrl }) }, { args });
}

const scratch = mkdtempSync(join(tmpdir(), 'shouwen-verify-'));
/** On MySQL a server's own folder would be the whole temporary one. */
function dataDirOf({ databaseUrl, dataDir }: TestPlace['settings']): string {
  if (!databaseUrl) return dataDir;
  const folder = join(scratch, new URL(databaseUrl).pathname);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Somebody with access to the database, past the product; answers the rows of a query. */
async function inDatabase({ settings }: TestPlace, sql: string): Promise<readonly (readonly unknown[])[]> {
  if (settings.databaseUrl) return withMysql(settings.databaseUrl, (_, ask) => ask(sql));
  const db = new Database(join(settings.dataDir, 'shouwen.db'), { timeout: 5000 });
  try {
    const statement = db.prepare<[], unknown[]>(sql);
    if (statement.reader) return statement.raw(true).all();
    statement.run();
    return [];
  } finally {
    db.close();
  }
}

let installation: Installation;
let restored: TestPlace;
beforeAll(async () => {
  installation = await Installation.open(2);
  for (let i = 0; i < 4; i += 1) {
    const input = { ...installation.basis, subject: `ticket ${i}` };
    await installation.caller(i).run(mutationOf('ticketCreate'), { input });
  }
  const unsealed = 'select count(*) from event where id not in (select id from audit_entry)';
  while (Number((await inDatabase(installation.place, unsealed))[0]?.[0]) > 0) await sleep(50);
  const backup = join(scratch, 'backup');
  expect(await run('backup', installation.place, backup)).toMatchObject({ code: 0 });
  restored = testEngine === 'mysql' ? await mysqlPlace(required(process.env.TEST_DATABASE_URL, 'url')) : sqlitePlace();
  expect(await run('restore', restored, backup)).toMatchObject({ code: 0 });
}, 120_000);
afterAll(async () => {
  await Promise.all([installation.close(), restored.remove()]);
  rmSync(scratch, { recursive: true, force: true });
});

describe('npm run verify-audit (SEC-02, SYS-20, SYS-31)', () => {
  it.each([
    ['beside the running servers', () => installation.place],
    ['on a restored backup that no server has opened', () => restored],
  ])('finds the log intact %s', async (_, place) => {
    const { code, output } = await run('verify-audit', place());
    expect([code, output]).toEqual([0, expect.stringMatching(/^Intact: \d+ events and 0 closed days .* \d+:[0-9a-f]{64}\n$/)]);
  });

  it('says to programs what it found', async () => {
    const { code, output } = await run('verify-audit', installation.place, '--json');
    const [count] = await inDatabase(installation.place, 'select count(*) from audit_entry');
    const { isIntact, checked, anchor } = JSON.parse(output);
    expect([code, isIntact, checked]).toEqual([0, true, Number(count?.[0])]);
    expect((await run('verify-audit', installation.place, '--anchor', anchor)).code).toBe(0);
  });

  it('names the first broken entry and all others, beside the running servers and on a backup', async () => {
    for (const place of [installation.place, restored]) {
      const [second, fourth] = (
        await inDatabase(place, "select id, place from audit_entry where type = 'ticket.created' order by place")
      ).slice(1);
      const [[before] = []] = await inDatabase(place, `select payload from event where id = '${second?.[0]}'`);
      await inDatabase(place, `update event set payload = '{}' where id in ('${second?.[0]}', '${fourth?.[0]}')`);
      const { code, output } = await run('verify-audit', place);
      expect(code).toBe(1);
      const [first, next, last] = output.split('\n');
      expect(first).toMatch(
        new RegExp(
          `^✗ The first: place ${second?.[1]}, ${second?.[0]}: the event is not the one .*ticket\\.created of ticket tkt_.* by per_`,
        ),
      );
      expect(next).toContain(`place ${fourth?.[1]}, ${fourth?.[0]}`);
      expect(last).toMatch(/^NOT intact: 2 places of \d+ events/);
      expect(before).toBeDefined();
    }
  });

  it('notices that the chain was cut off behind a kept anchor', async () => {
    const [[position, hash] = []] = await inDatabase(restored, 'select place, chain_hash from audit_entry order by place desc limit 1');
    await inDatabase(restored, `delete from audit_entry where place = ${position}`);
    const { code, output } = await run('verify-audit', restored, '--anchor', `${position}:${hash}`);
    expect([code, output]).toEqual([1, expect.stringContaining('the chain does not contain the seal that was kept')]);
  });

  it('checks nothing, and says so with another exit code, where it cannot', async () => {
    const nowhere = { settings: { dataDir: scratch, databaseUrl: null }, remove: async () => undefined };
    expect(await run('verify-audit', nowhere)).toMatchObject({ code: 2, errors: expect.stringContaining('There is no database') });
    expect(await run('verify-audit', restored, '--anchor', 'x')).toMatchObject({ code: 2 });
    await inDatabase(restored, "delete from migration where name = '0085-audit-chain'");
    expect(await run('verify-audit', restored)).toMatchObject({ code: 2, errors: expect.stringContaining('older version') });
  });
});
