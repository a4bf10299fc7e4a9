import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Arg, Int, Query, Resolver } from 'type-graphql';
import type { Feature } from './platform/feature.js';
import { Public } from './platform/graphql/public.js';
import { startTestApp } from './testing/start-test-app.js';
import { TestSocket } from './testing/test-socket.js';

@Resolver()
class SlowResolver {
  @Public()
  @Query(() => Int, { description: 'Takes its time.' })
  async probeWait(@Arg('milliseconds', () => Int, { description: 'How long.' }) milliseconds: number): Promise<number> {
    await sleep(milliseconds);
    return milliseconds;
  }
}
const probe: Feature = { name: 'slow', level: 9, entities: [], resolvers: [SlowResolver] };

describe('the server', () => {
  it('finishes the requests in flight when it stops, takes no new ones and closes its sockets', async () => {
    const app = await startTestApp({ accounts: ['agent'], probes: [probe] });
    const socket = await TestSocket.open(app.address, app.as('agent').headers);
    const slow = app.anonymous.run('{ probeWait(milliseconds: 500) }');
    await sleep(100);
    const startedAt = performance.now();
    const closing = app.close();
    await sleep(50);
    await expect(app.anonymous.run('{ probeWait(milliseconds: 1) }')).rejects.toThrow();
    expect((await slow).data).toEqual({ probeWait: 500 });
    await closing;
    expect(performance.now() - startedAt).toBeLessThan(5000);
    expect(await socket.closed).toBe(1001);
  });

  it('delivers what was committed before it ends', async () => {
    const app = await startTestApp({ accounts: ['admin'] });
    const { db } = app;
    const CREATE = 'mutation { departmentCreate(input: { name: "夜班", code: "night", kind: "team" }) { userErrors { code } } }';
    expect((await app.as('admin').run(CREATE)).data.departmentCreate.userErrors).toEqual([]);
    const owed = async () => Number((await db.read.rows('select count(*) from outbox'))[0]?.[0]);
    const before = await owed();
    expect(before).toBeGreaterThan(0);
    await app.settle();
    expect(await owed()).toBe(0);
    await app.close();
  });
});

describe('an empty installation', () => {
  const INSTALLATION = '{ installation { name needsFirstAdministrator isDemo demoAccounts playbook serverTime } }';
  const CREATE = `mutation ($input: FirstAdministratorCreateInput!) {
    firstAdministratorCreate(input: $input) { viewer { permissions person { account department { code } } } userErrors { code field } }
  }`;

  it('lets its first visitor with the set-up token become administrator, once', async () => {
    const app = await startTestApp({ accounts: [] });
    const setupToken = app.state.setupToken ?? '';
    const input = { setupToken, account: 'chief', name: '主管', password: 'correct horse battery' };
    expect((await app.anonymous.run(INSTALLATION)).data.installation).toMatchObject({
      needsFirstAdministrator: true,
      isDemo: false,
      demoAccounts: [],
    });

    const tryWith = async (change: object) =>
      (await app.anonymous.run(CREATE, { input: { ...input, ...change } })).data.firstAdministratorCreate;
    expect((await tryWith({ setupToken: 'guess' })).userErrors).toEqual([{ code: 'SETUP_TOKEN_INVALID', field: ['setupToken'] }]);
    expect((await tryWith({ password: 'short' })).userErrors).toEqual([{ code: 'PASSWORD_TOO_SHORT', field: ['password'] }]);
    expect((await tryWith({ account: 'a b' })).userErrors).toEqual([{ code: 'INVALID', field: ['account'] }]);

    const both = await Promise.all([
      app.anonymous.run(CREATE, { input }),
      app.anonymous.run(CREATE, { input: { ...input, account: 'rival' } }),
    ]);
    const outcomes = both.map(({ data, headers }) => [data.firstAdministratorCreate.userErrors.length, headers.get('set-cookie') !== null]);
    expect(outcomes.toSorted()).toEqual([
      [0, true],
      [1, false],
    ]);
    const winner = both.find(({ headers }) => headers.get('set-cookie'));
    expect(winner?.data.firstAdministratorCreate.viewer.permissions).toContain('department:create');
    expect(winner?.data.firstAdministratorCreate.viewer.person.department.code).toBe('company');
    expect((await tryWith({ account: 'late' })).userErrors).toEqual([{ code: 'SETUP_TOKEN_INVALID', field: ['setupToken'] }]);
    expect((await app.anonymous.run(INSTALLATION)).data.installation.needsFirstAdministrator).toBe(false);
    expect(app.state.setupToken).toBeNull();
    await app.close();
  });

  it('shows the demo accounts only in a demonstration', async () => {
    const app = await startTestApp({ accounts: ['admin', 'agent'], isDemo: true });
    const { data } = await app.anonymous.run(INSTALLATION);
    expect(data.installation).toMatchObject({
      isDemo: true,
      demoAccounts: ['admin', 'agent'],
      needsFirstAdministrator: false,
      playbook: 'after-sales',
    });
    await app.close();
  });
});
