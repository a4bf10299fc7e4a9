import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { dayAfter as addedTo } from '../../../kernel/local-date.js';
import { systemCtx } from '../../../platform/context.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { DepartmentDesk } from '../../../testing/department-desk.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { carryOutPlannedMoves } from '../planned-moves.js';

const DAY = 86_400_000;
const MOVE = `department { version parent { code } plannedMove { effectiveOn isToTop parent { code } } }`;

let app: TestApp;
let desk: DepartmentDesk;
let n = 0;
let unit = '';
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
  desk = new DepartmentDesk(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  n += 1;
  unit = `planned-${n}`;
  await desk.make(unit, 'hotline');
});

const dayAfter = (days: number): string => addedTo(localToday(app.state), days);
/** The start of the day so many days from now; sessions would not last that long if the clock went on. */
function midnight(days = 0): Promise<void> {
  const now = () => new Date(app.clock.now().getTime() + days * DAY);
  return carryOutPlannedMoves(systemCtx(app.state, 'job', { clock: { now } }));
}
const idOf = async (code: string) => (await desk.now(code)).id;

async function plan(parent: string | null, effectiveOn: string, account = 'admin') {
  const { id, version } = await desk.now(unit);
  const parentId = parent === null ? null : await idOf(parent);
  return desk.does(account, 'departmentMovePlan', { departmentId: id, version, parentId, effectiveOn }, MOVE);
}

async function events(): Promise<unknown[]> {
  const rows = await app.db.read.rows('select type, actor_id from event where subject_id = ? order by seq', [await idOf(unit)]);
  return rows.map(([type]) => type);
}

describe('a move planned for a day to come', () => {
  test('happens at the start of that day, and not before', async () => {
    const { department } = await plan('online', dayAfter(3));
    expect(department).toMatchObject({
      parent: { code: 'hotline' },
      plannedMove: { effectiveOn: dayAfter(3), parent: { code: 'online' } },
    });
    const planned = async (isPlanned: boolean) => {
      const asked = `{ departments(first: 100, filter: { hasPlannedMove: ${isPlanned} }) { nodes { code } } }`;
      return (await app.as('admin').run(asked)).data.departments.nodes.map(({ code }: { code: string }) => code);
    };
    expect([await planned(true), (await planned(false)).includes(unit)]).toEqual([[unit], false]);
    await midnight();
    expect(await desk.now(unit)).toMatchObject({ parent: { code: 'hotline' } });
    await midnight(3);
    await midnight(3);
    expect(await desk.now(unit)).toMatchObject({ parent: { code: 'online' } });
    expect(await events()).toEqual(['department.created', 'department.move_planned', 'department.moved']);
    const [row] = await app.db.read.rows("select payload from event where type = 'department.moved' and subject_id = ?", [
      await idOf(unit),
    ]);
    expect(JSON.parse(String(row?.[0]))).toMatchObject({ plannedById: expect.stringMatching(/^per_/) });
  });

  test('is made up for when nothing ran on its day', async () => {
    await plan(null, dayAfter(1));
    await midnight(5);
    expect(await desk.now(unit)).toMatchObject({ parent: null });
  });

  test('is called off', async () => {
    await plan('online', dayAfter(2));
    const called = await desk.change('admin', 'departmentMoveCancel', unit);
    expect(called.userErrors).toEqual([]);
    await midnight(2);
    expect(await desk.now(unit)).toMatchObject({ parent: { code: 'hotline' } });
    expect((await desk.change('admin', 'departmentMoveCancel', unit)).userErrors).toMatchObject([{ code: 'MOVE_NOT_PLANNED' }]);
  });

  test('gives way to another plan', async () => {
    await plan('online', dayAfter(2));
    const { department } = await plan('complaints', dayAfter(4));
    expect(department.plannedMove).toMatchObject({ effectiveOn: dayAfter(4), parent: { code: 'complaints' } });
  });

  test('that has become impossible is dropped and said in the log, and stops no other', async () => {
    const target = `target-${n}`;
    await desk.make(target, 'online');
    await plan(target, dayAfter(1));
    await desk.make(`${unit}-b`, 'hotline');
    const other = await desk.now(`${unit}-b`);
    const onto = { parentId: await idOf('online'), effectiveOn: dayAfter(1) };
    await desk.does('admin', 'departmentMovePlan', { departmentId: other.id, version: other.version, ...onto }, MOVE);
    await desk.change('admin', 'departmentArchive', target);
    await midnight(1);
    expect(await desk.now(unit)).toMatchObject({ parent: { code: 'hotline' } });
    expect(await desk.now(`${unit}-b`)).toMatchObject({ parent: { code: 'online' } });
    expect(await events()).toEqual(['department.created', 'department.move_planned', 'department.move_dropped']);
  });

  test('stands in the history with day and place', async () => {
    await plan('online', dayAfter(2));
    const document = `query H($id: ID!) { department(id: $id) { history(first: 5) { nodes { type changes { field from to } } } } }`;
    const { data } = await app.as('admin').run(document, { id: await idOf(unit) });
    expect(data.department.history.nodes[0]).toMatchObject({
      changes: [{ field: 'plannedMove', from: null, to: `${dayAfter(2)} → 在线受理组` }],
    });
  });
});

describe('planning is refused', () => {
  test.each([
    ['for today', 'online', 0, 'DAY_NOT_AHEAD', ['effectiveOn']],
    ['for yesterday', 'online', -1, 'DAY_NOT_AHEAD', ['effectiveOn']],
    ['to where it stands', 'hotline', 2, 'DEPARTMENT_THERE_ALREADY', ['parentId']],
    ['below itself', 'self', 2, 'DEPARTMENT_CYCLE', ['parentId']],
  ])('%s', async (_, parent, days, code, field) => {
    const { userErrors } = await plan(parent === 'self' ? unit : parent, dayAfter(days));
    expect(userErrors).toMatchObject([{ code, field }]);
  });

  test('out of the reach of the right, without it, and at an old version', async () => {
    expect(await plan('online', dayAfter(2), 'agent')).toEqual({ errors: ['FORBIDDEN'] });
    expect((await plan(null, dayAfter(2), 'manager')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const { id } = await desk.now(unit);
    const stale = { departmentId: id, version: 9, parentId: await idOf('online'), effectiveOn: dayAfter(2) };
    expect((await desk.does('admin', 'departmentMovePlan', stale)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await desk.does('admin', 'departmentMoveCancel', { departmentId: id, version: 9 })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });
});
