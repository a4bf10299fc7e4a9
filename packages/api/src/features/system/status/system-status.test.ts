import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Heartbeat } from '../../../platform/system/heartbeat.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

const STATUS = `{ systemStatus { problems { code about value } sessionsOpen sessionsActive lastBackup { takenAt }
  processes { host pid version isAlive sockets cpuShare memoryBytes hostCores hostMemoryBytes diskBytes diskFreeBytes clockAheadMs requests { perMinute p95Ms failedShare } }
  jobs { name waiting dead oldestSeconds } deliveries { name waiting oldestSeconds } database { version bytes answerMs tables { name rows bytes } } } }`;

let app: TestApp;
let heartbeat: Heartbeat;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
  heartbeat = new Heartbeat(app.state);
});
afterAll(async () => {
  await heartbeat.stop();
  await app.close();
});

async function status() {
  const { data, errors } = await app.as('admin').run(STATUS);
  expect(errors).toBeUndefined();
  return data.systemStatus;
}

/** The test's clock stands still; heartbeats go by the database's. */
const heardNow = () => app.db.inTransaction((tx) => tx.run('update server_process set seen_at = ?', [app.clock.now()]));

describe('how the installation is doing', () => {
  it('tells of processes, their machine, sessions, queues and the database (SYS-04, SYS-05, SYS-07, SYS-17)', async () => {
    await heartbeat.now();
    await heardNow();
    const told = await status();
    expect(told.processes).toMatchObject([{ pid: process.pid, isAlive: true, version: '0.1.0' }]);
    const [one] = told.processes;
    for (const value of [one.memoryBytes, one.hostCores, one.hostMemoryBytes, one.diskBytes, one.diskFreeBytes])
      expect(value).toBeGreaterThan(0);
    expect(told.sessionsOpen).toBe(2);
    expect(told.database.bytes).toBeGreaterThan(10_000);
    expect(told.database.tables.length).toBeGreaterThan(5);
    expect(told.deliveries.every(({ oldestSeconds }: { oldestSeconds: number }) => oldestSeconds >= 0)).toBe(true);
    expect(told.problems).toEqual([{ code: 'BACKUP_MISSING', about: '', value: 0 }]);
  });

  it('counts the requests of the last minutes', async () => {
    for (let i = 0; i < 5; i += 1) await app.as('agent').run('{ viewer { language } }');
    await heartbeat.now();
    await heardNow();
    const [one] = (await status()).processes;
    expect(one.requests.perMinute).toBeGreaterThan(5);
    expect(one.requests.p95Ms).toBeGreaterThan(0);
    expect(one.requests.failedShare).toBe(0);
  });

  it('notices a process that fell silent, and forgets one that took its leave', async () => {
    await heartbeat.now();
    await heardNow();
    app.clock.advance(60_000);
    const told = await status();
    expect(told.processes[0].isAlive).toBe(false);
    expect(told.problems.map(({ code }: { code: string }) => code)).toContain('PROCESS_LOST');
    await heartbeat.stop();
    expect((await status()).processes).toEqual([]);
  });

  it('is nothing for everybody', async () => {
    expect((await app.as('agent').run(STATUS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
