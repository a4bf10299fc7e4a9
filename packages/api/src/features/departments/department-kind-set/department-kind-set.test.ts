import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DepartmentDesk } from '../../../testing/department-desk.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
let desk: DepartmentDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
  desk = new DepartmentDesk(app);
});
afterAll(() => app.close());

const KIND = 'departmentKind { id code name isArchived departmentCount names { zhCN en } }';
const set = (input: object, account = 'admin') => desk.does(account, 'departmentKindSet', input, KIND);
const LIST = `query L($isArchived: Boolean) { departmentKinds(first: 100, isArchived: $isArchived) {
  nodes { code departmentCount viewerCan { update { allowed } archive { allowed code } } } } }`;
async function listed(isArchived: boolean | null, account = 'admin') {
  return (await app.as(account).run(LIST, { isArchived })).data.departmentKinds.nodes;
}
const codes = async (isArchived: boolean | null) => (await listed(isArchived)).map(({ code }: { code: string }) => code);

describe('a kind of unit (DEP-02)', () => {
  test('goes out of use once no department is of it, and comes back', async () => {
    await set({ code: 'studio', zhCN: '工作室', en: 'Studio' });
    const archived = await set({ code: 'studio', zhCN: '工作室', en: 'Studio', isArchived: true });
    expect(archived).toMatchObject({ departmentKind: { isArchived: true, departmentCount: 0 }, userErrors: [] });
    expect(await codes(false)).not.toContain('studio');
    expect(await codes(true)).toEqual(['studio']);
    expect((await set({ code: 'studio', zhCN: '画室' })).departmentKind).toMatchObject({ isArchived: true, name: '画室' });
    expect((await set({ code: 'studio', zhCN: '画室', isArchived: false })).departmentKind).toMatchObject({ isArchived: false });
    const events = await app.db.read.rows("select count(*) from event where type = 'department_kind.set' and payload like '%studio%'");
    expect(Number(events[0]?.[0])).toBe(4);
  });

  test('stays in use while departments are of it, and says how many', async () => {
    await set({ code: 'depot', zhCN: '仓库' });
    await desk.make('depot-1', 'company', { kind: 'depot' });
    await desk.make('depot-2', 'company', { kind: 'depot' });
    const refused = await set({ code: 'depot', zhCN: '仓库', isArchived: true });
    expect(refused.userErrors).toMatchObject([{ code: 'KIND_IN_USE', field: ['isArchived'] }]);
    const depot = (await listed(null)).find(({ code }: { code: string }) => code === 'depot');
    expect(depot).toMatchObject({ departmentCount: 2, viewerCan: { update: { allowed: true }, archive: { code: 'KIND_IN_USE' } } });
  });

  test('is counted only as far as the viewer sees departments, and changed by nobody who does not reach all', async () => {
    const seen = (await listed(null, 'agent')).find(({ code }: { code: string }) => code === 'depot');
    expect(seen.viewerCan).toMatchObject({ update: { allowed: false }, archive: { code: 'NOT_ALLOWED' } });
    expect((await set({ code: 'depot', zhCN: '库房' }, 'manager')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});

describe('the order of kinds (DEP-02)', () => {
  const move = (input: object, account = 'admin') => desk.does(account, 'departmentKindMove', input, 'departmentKind { code }');

  test('is the one in which they are offered, whoever moved them last', async () => {
    const before: string[] = await codes(null);
    const [first = '', second = ''] = before;
    expect((await move({ code: 'depot', beforeCode: first })).userErrors).toEqual([]);
    expect((await codes(null)).slice(0, 3)).toEqual(['depot', first, second]);
    await move({ code: 'depot', beforeCode: first });
    await move({ code: first });
    expect((await codes(null)).at(-1)).toBe(first);
    const events = await app.db.read.rows("select payload from event where type = 'department_kind.moved'");
    expect(events).toHaveLength(2);
  });

  test.each([
    ['a kind nobody has named', { code: 'nowhere' }, 'NOT_FOUND', 'code'],
    ['in front of none', { code: 'depot', beforeCode: 'nowhere' }, 'NOT_FOUND', 'beforeCode'],
    ['in front of itself', { code: 'depot', beforeCode: 'depot' }, 'NOT_FOUND', 'beforeCode'],
  ])('is not changed by %s', async (_, input, code, field) => {
    expect((await move(input)).userErrors).toMatchObject([{ code, field: [field] }]);
  });

  test('is changed by nobody who does not reach the whole organisation', async () => {
    expect((await move({ code: 'depot' }, 'manager')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});
