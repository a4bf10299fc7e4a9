import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent', 'agent2', 'integrator'] });
}, 60_000);
afterAll(() => app.close());

const TICK =
  'mutation ($input: DailyCheckTickInput!) { dailyCheckTick(input: $input) { dailyCheck { code doneAt } userErrors { code field } } }';
const TEAM = `query ($day: Date, $departmentId: ID) { dailyCheckTeam(first: 50, day: $day, departmentId: $departmentId) {
  totalCount nodes { person { account } open doneCount } } }`;

const mine = async (account: string) => (await app.as(account).run('{ dailyChecks { id code name doneAt } }')).data.dailyChecks;
const tick = async (checkId: string, isDone = true) =>
  (await app.as('agent').run(TICK, { input: { checkId, isDone } })).data.dailyCheckTick;
const dayOf = async (account: string, variables = {}) => {
  const { data } = await app.as('manager').run(TEAM, variables);
  return data.dailyCheckTeam.nodes.find(({ person }: { person: { account: string } }) => person.account === account);
};

describe('the daily check (SEC-10)', () => {
  it('asks everybody for a clean desk and filed papers, as the playbook has it', async () => {
    const checks = await mine('agent');
    expect(checks.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(['clean-desk', 'filing']));
    expect(checks.every(({ doneAt }: { doneAt: string | null }) => doneAt === null)).toBe(true);
    const { data } = await app.as('agent').run('{ dailyChecks { name } }', {}, { headers: { 'accept-language': 'en' } });
    expect(data.dailyChecks).toHaveLength(checks.length);
  });

  it('is ticked for oneself and today, and taken back; the log says so once', async () => {
    const [first] = await mine('agent');
    expect(await tick(first.id)).toEqual({ dailyCheck: { code: first.code, doneAt: expect.any(String) }, userErrors: [] });
    expect((await tick(first.id)).userErrors).toEqual([]);
    expect(await tick(first.id, false)).toEqual({ dailyCheck: { code: first.code, doneAt: null }, userErrors: [] });
    await tick(first.id);
    const rows = await app.db.read.rows("select payload from event where type = 'daily_check.ticked' order by id");
    expect(rows.map(([payload]) => JSON.parse(String(payload)).isDone)).toEqual([true, false, true]);
    expect((await mine('agent2')).every(({ doneAt }: { doneAt: string | null }) => doneAt === null)).toBe(true);
  });

  it('shows heads what was left open, of people within their reach only', async () => {
    const all = await mine('agent');
    const agent = await dayOf('agent');
    expect(agent).toMatchObject({ doneCount: 1 });
    expect(agent.open).toEqual(all.slice(1).map(({ name }: { name: string }) => name));
    expect(await dayOf('agent2')).toMatchObject({ doneCount: 0 });
    const { errors } = await app.as('agent').run(TEAM);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const unknown = await app.as('manager').run(TEAM, { departmentId: 'dep_01ARZ3NDEKTSV4RRFFQ69G5FAV' });
    expect(unknown.data.dailyCheckTeam).toEqual({ totalCount: 0, nodes: [] });
  });

  it('begins anew the next day; yesterday stays as it was', async () => {
    const day = (await app.db.read.rows('select max(day) from daily_tick'))[0]?.[0];
    app.clock.advance(24 * 3_600_000);
    const manager = await app.signIn('manager');
    const { data } = await manager.run(TEAM, { day });
    const yesterday = data.dailyCheckTeam.nodes.find(({ person }: { person: { account: string } }) => person.account === 'agent');
    expect(yesterday.doneCount).toBe(1);
    const agent = await app.signIn('agent');
    const today = (await agent.run('{ dailyChecks { doneAt } }')).data.dailyChecks;
    expect(today.every(({ doneAt }: { doneAt: string | null }) => doneAt === null)).toBe(true);
  });

  it('is refused for an unknown point and for a program without the right', async () => {
    const agent = await app.signIn('agent');
    const { data } = await agent.run(TICK, { input: { checkId: 'dck_01ARZ3NDEKTSV4RRFFQ69G5FAV', isDone: true } });
    expect(data.dailyCheckTick.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['checkId'] }]);
    const integrator = await app.signIn('integrator');
    const { errors } = await integrator.run('{ dailyChecks { id } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
