import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type App, createApp } from './app.js';
import type { Settings } from './kernel/settings.js';
import type { AppState } from './platform/context.js';
import { Given } from './testing/given.js';
import { silentLog } from './testing/open-test-app-state.js';
import { mysqlPlace, sqlitePlace, type TestPlace, testEngine } from './testing/open-test-db.js';

let place: TestPlace;
let settings: Settings;
let said: string[];
const open: App[] = [];

beforeEach(() => {
  place = sqlitePlace();
  said = [];
  const { dataDir } = place.settings;
  settings = { host: '127.0.0.1', port: 0, dataDir, databaseUrl: null, playbook: 'after-sales', demo: 'on', logLevel: 'silent' };
});
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
  await place.remove();
});

async function start(seedDemo: (app: AppState) => Promise<unknown>, change: Partial<Settings> = {}): Promise<App> {
  const onProgress = (line: string) => said.push(line);
  const app = await createApp({ ...settings, ...change }, { log: silentLog, runsBackground: false, onProgress, seedDemo });
  open.push(app);
  return app;
}

const hire = (account: string) => (app: AppState) =>
  new Given(app).person({ account, name: account, department: 'hotline', role: 'desk-agent' });
const interrupted = async (app: AppState) => {
  await hire('halfway')(app);
  throw new Error('interrupted');
};
const accounts = async ({ state }: App) => (await state.db.read.rows('select account from person')).map(([account]) => account);

describe('a start after demo data was interrupted', () => {
  it('starts over with a new database and says so', async () => {
    await expect(start(interrupted)).rejects.toThrow('interrupted');
    const app = await start(hire('whole'));
    expect(said).toContainEqual(expect.stringContaining('starting over with a new database'));
    expect(await accounts(app)).toEqual(['whole']);
    expect(app.state.isDemo()).toBe(true);
  });

  it('leaves nothing of it to an installation that wants no demo', async () => {
    await expect(start(interrupted)).rejects.toThrow('interrupted');
    const app = await start(hire('never'), { demo: 'off' });
    expect(await accounts(app)).toEqual([]);
    expect(app.state.isDemo()).toBe(false);
    expect(app.state.setupToken).toBeTruthy();
  });

  it('starts over as often as it is interrupted', async () => {
    for (let times = 0; times < 2; times += 1) await expect(start(interrupted)).rejects.toThrow('interrupted');
    expect(await accounts(await start(hire('whole')))).toEqual(['whole']);
  });
});

describe('a start after demo data was finished', () => {
  it('keeps it', async () => {
    await (await start(hire('whole'))).close();
    open.splice(0);
    const app = await start(hire('again'));
    expect(await accounts(app)).toEqual(['whole']);
    expect(app.state.isDemo()).toBe(true);
    expect(said.filter((line) => /starting over/.test(line))).toEqual([]);
  });
});

describe('a start of an installation that never was a demonstration', () => {
  it('keeps what is there, whatever DEMO says', async () => {
    const first = await start(hire('never'), { demo: 'off' });
    await hire('somebody')(first.state);
    await first.close();
    open.splice(0);
    const app = await start(hire('never'));
    expect(await accounts(app)).toEqual(['somebody']);
    expect(app.state.isDemo()).toBe(false);
  });
});

// On a server there may be other data beside it, which is not ours to remove.
if (testEngine === 'mysql') {
  describe('a start on a server after demo data was interrupted', () => {
    it('says what is to be done and removes nothing', async () => {
      const server = await mysqlPlace(process.env.TEST_DATABASE_URL ?? '');
      const { databaseUrl } = server.settings;
      await expect(start(interrupted, { databaseUrl })).rejects.toThrow('interrupted');
      await expect(start(hire('never'), { databaseUrl })).rejects.toThrow('Empty that database first');
      await server.remove();
    });
  });
}

describe('a start on a port that is taken', () => {
  let squatter: Server;
  beforeEach(async () => {
    squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => squatter.close(resolve)));

  it('says so before it touches the data folder', async () => {
    const address = squatter.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(start(hire('never'), { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(existsSync(join(settings.dataDir, 'shouwen.db'))).toBe(false);
    expect(said).toEqual([]);
  });
});
