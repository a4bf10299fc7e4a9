import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TestSocket } from '../../testing/test-socket.js';
import { loadSettings } from '../settings/setting.js';

const VIEWER = '{ viewer { language } }';
const SIGN_IN = 'mutation { sessionStart(input: { account: "nobody", password: "wrong" }) { userErrors { code } } }';
const UPDATE = 'mutation S($input: SettingsUpdateInput!) { settingsUpdate(input: $input) { userErrors { code } } }';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'supervisor'], rateLimit: 'on' });
  const version = (await loadSettings(app.db.read)).versions.get('system') ?? 0;
  const values = [
    { key: 'rateLimit.caller', value: 30 },
    { key: 'rateLimit.anonymous', value: 10 },
  ];
  const { data, errors } = await app.as('admin').run(UPDATE, { input: { group: 'system', version, values } });
  expect([errors, data.settingsUpdate.userErrors]).toEqual([undefined, []]);
  // What was decided counts within seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  await app.as('admin').run(VIEWER);
  await new Promise((resolve) => setTimeout(resolve, 50));
});
afterAll(() => app.close());

async function until429(caller: TestApp['anonymous'], document: string, most: number): Promise<number> {
  for (let count = 0; count < most; count += 1) if ((await caller.run(document)).status === 429) return count;
  return most;
}

describe('a caller who asks too much', () => {
  it('is told what is left, and then to wait, with the seconds; others are not (429)', async () => {
    const first = await app.as('agent').run(VIEWER);
    expect([first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual(['30', '29']);
    expect(await until429(app.as('agent'), VIEWER, 100)).toBeLessThan(32);
    const refused = await app.as('agent').run(VIEWER);
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await app.as('supervisor').run(VIEWER)).status).toBe(200);
  });

  it('pays more for what costs more', async () => {
    const page = '{ tickets(first: 100) { nodes { id owner { id } department { id ancestors { id } } } } }';
    expect(await until429(app.as('supervisor'), page, 20)).toBeLessThan(5);
  });

  it('is held back on a socket, too', async () => {
    const socket = await TestSocket.open(app.address, app.as('agent').headers);
    const answer = await socket.subscribe('subscription { noticesChanged { nextChangeAt } }', {}).first;
    expect(answer.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    socket.close();
  });

  it('can still sign in, which has a limit of its own', async () => {
    expect(await until429(app.anonymous, '{ installation { name } }', 30)).toBeLessThan(15);
    expect((await app.anonymous.run(SIGN_IN)).data.sessionStart.userErrors).toMatchObject([{ code: 'SIGN_IN_REFUSED' }]);
  });
});
