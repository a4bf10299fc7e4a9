import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
}, 60_000);
afterAll(() => app.close());

const SET =
  'mutation ($input: DailyCheckSetInput!) { dailyCheckSet(input: $input) { dailyCheckPoint { code name isArchived names { zhCN en } } userErrors { code field } } }';
const MOVE =
  'mutation ($input: DailyCheckMoveInput!) { dailyCheckMove(input: $input) { dailyCheckPoint { code } userErrors { code field } } }';

const set = async (input: object, account = 'admin') => (await app.as(account).run(SET, { input })).data.dailyCheckSet;
const move = async (input: object) => (await app.as('admin').run(MOVE, { input })).data.dailyCheckMove;
const asked = async (): Promise<string[]> =>
  (await app.as('agent').run('{ dailyChecks { code } }')).data.dailyChecks.map(({ code }: { code: string }) => code);
const events = async (type: string) => (await app.db.read.rows('select count(*) from event where type = ?', [type]))[0]?.[0];

describe('the points of the daily check (SEC-10, SYS-21)', () => {
  it('SEC-10: are added and reworded, and everybody is asked for them from then on', async () => {
    expect(await set({ code: 'windows', zhCN: '窗户已关', en: 'Windows are shut' })).toEqual({
      dailyCheckPoint: { code: 'windows', name: '窗户已关', isArchived: false, names: { zhCN: '窗户已关', en: 'Windows are shut' } },
      userErrors: [],
    });
    expect((await asked()).at(-1)).toBe('windows');
    expect((await set({ code: 'windows', zhCN: '门窗已关' })).dailyCheckPoint).toMatchObject({ name: '门窗已关' });
    await set({ code: 'windows', zhCN: '门窗已关' });
    expect(Number(await events('daily_check.set'))).toBe(2);
  });

  it('SEC-10: go out of use and come back; what was ticked stays', async () => {
    const before = await asked();
    const id = (await app.as('agent').run('{ dailyChecks { id code } }')).data.dailyChecks.at(-1).id;
    const tick = 'mutation ($input: DailyCheckTickInput!) { dailyCheckTick(input: $input) { userErrors { code } } }';
    const ticked = async () => (await app.as('agent').run(tick, { input: { checkId: id, isDone: true } })).data.dailyCheckTick.userErrors;
    expect(await ticked()).toEqual([]);
    await set({ code: 'windows', zhCN: '门窗已关', isArchived: true });
    expect(await asked()).toEqual(before.slice(0, -1));
    expect(await ticked()).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await set({ code: 'windows', zhCN: '门窗已关', isArchived: false })).dailyCheckPoint.isArchived).toBe(false);
    const { data } = await app.as('agent').run('{ dailyChecks { code doneAt } }');
    expect(data.dailyChecks.at(-1)).toEqual({ code: 'windows', doneAt: expect.any(String) });
  });

  it('SEC-10: are asked in the order somebody put them in', async () => {
    const [first = '', ...rest] = await asked();
    expect((await move({ code: 'windows', beforeCode: first })).userErrors).toEqual([]);
    expect(await asked()).toEqual(['windows', first, ...rest.slice(0, -1)]);
    await move({ code: 'windows', beforeCode: first });
    expect(Number(await events('daily_check.moved'))).toBe(1);
    expect((await move({ code: 'nothing' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['code'] }]);
    expect((await move({ code: 'windows', beforeCode: 'nothing' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['beforeCode'] }]);
  });

  it('are kept by nobody without the right', async () => {
    for (const account of ['manager', 'agent']) {
      const { errors } = await app.as(account).run(SET, { input: { code: 'mine', zhCN: '我的' } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await app.as(account).run('{ dailyCheckPoints(first: 10) { nodes { id } } }')).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    }
    expect((await set({ code: 'two words', zhCN: '词' })).userErrors).toEqual([{ code: 'INVALID', field: ['code'] }]);
  });
});
