import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp();
  desk = new TicketDesk(app);
});
afterAll(() => app.close());

const FIELDS =
  'id version name audience department { code } filter { view priorities createdFrom search } sort columns isPinned isDefault ticketCount keeping { allowed }';
const ERRORS = 'userErrors { code field params { name value } }';
const SAVE = `mutation S($input: SavedViewSaveInput!) { savedViewSave(input: $input) { savedView { ${FIELDS} } ${ERRORS} } }`;
const REMOVE = `mutation R($input: SavedViewRemoveInput!) { savedViewRemove(input: $input) { removedId ${ERRORS} } }`;
const ARRANGE = `mutation A($input: SavedViewArrangeInput!) { savedViewArrange(input: $input) { pinned { name isDefault } ${ERRORS} } }`;
const LIST = `{ savedViews(first: 100) { totalCount nodes { ${FIELDS} } } }`;
const OWN = { name: '今天的急件', audience: 'OWN', filter: { priorities: ['URGENT'] }, sort: 'PRIORITY_DESC' };

async function saves(account: string, wish: object) {
  const { data, errors } = await app.as(account).run(SAVE, { input: { ...OWN, ...wish } });
  expect(errors).toBeUndefined();
  return data.savedViewSave;
}
const viewsOf = async (account: string) => (await app.as(account).run(LIST)).data.savedViews.nodes;
const namesOf = async (account: string): Promise<string[]> => (await viewsOf(account)).map(({ name }: { name: string }) => name);
const arranges = async (account: string, input: object) => (await app.as(account).run(ARRANGE, { input })).data.savedViewArrange;

describe('a saved view (TKT-90)', () => {
  test('keeps filter, order and columns, and counts what its viewer may see in one statement for all', async () => {
    await desk.registers('agent', { priority: 'URGENT' });
    await desk.registers('agent', { priority: 'LOW' });
    const filter = { view: 'OWNED', priorities: ['URGENT'], createdFrom: '2020-01-01T00:00:00.000Z', search: null };
    const { savedView } = await saves('agent', { name: ' 急件 ', filter, columns: ['number', 'subject', 'number'] });
    expect(savedView).toMatchObject({
      name: '急件',
      filter,
      sort: 'PRIORITY_DESC',
      columns: ['number', 'subject'],
      ticketCount: 1,
      version: 1,
    });
    await saves('agent', { name: '全部', filter: {} });
    await app.as('agent').run(LIST);
    const { data, sqlCount } = await app.as('agent').run(LIST);
    expect(data.savedViews.nodes.map(({ ticketCount }: { ticketCount: number }) => ticketCount).sort()).toEqual([1, 2]);
    expect(sqlCount).toBeLessThanOrEqual(4);
  });

  test('is one’s own, a department’s or everybody’s; only who may keeps it for others', async () => {
    const departmentId = await app.given.departmentId('hotline');
    expect((await saves('agent', { audience: 'DEPARTMENT', departmentId })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', field: ['audience'] },
    ]);
    expect((await saves('manager', { name: '组内待办', audience: 'DEPARTMENT', departmentId })).userErrors).toEqual([]);
    expect((await saves('admin', { name: '全员', audience: 'EVERYBODY' })).userErrors).toEqual([]);
    expect(await namesOf('agent')).toEqual(expect.arrayContaining(['组内待办', '全员', '急件']));
    expect(await namesOf('manager')).not.toContain('急件');
    const technician = await namesOf('technician');
    expect([technician.includes('全员'), technician.includes('组内待办')]).toEqual([true, false]);
    const shared = (await viewsOf('agent')).find(({ name }: { name: string }) => name === '全员');
    expect(shared.keeping).toEqual({ allowed: false });
    const change = { savedViewId: shared.id, version: shared.version, name: '改名' };
    expect((await saves('agent', { ...change, audience: 'OWN' })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('changes by version, and leaves an event that says nothing of one’s own', async () => {
    const { savedView } = await saves('agent', { name: '等客户' });
    const known = { savedViewId: savedView.id, version: 1 };
    expect((await saves('agent', { ...known, name: '等客户回复' })).savedView).toMatchObject({ name: '等客户回复', version: 2 });
    expect((await saves('agent', known)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const rows = await app.db.read.rows('select type, payload from event where subject_id = ? order by seq', [savedView.id]);
    expect(rows.map(([type]) => type)).toEqual(['saved_view.created', 'saved_view.changed']);
    expect(JSON.stringify(rows)).not.toContain('等客户');
    expect((await saves('manager', { ...known, version: 2 })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['savedViewId'] }]);
  });

  test('goes, also from whoever pinned it', async () => {
    const { savedView } = await saves('admin', { name: '临时', audience: 'EVERYBODY' });
    await arranges('agent', { pinnedIds: [savedView.id] });
    const remove = async (account: string, version: number) =>
      (await app.as(account).run(REMOVE, { input: { savedViewId: savedView.id, version } })).data.savedViewRemove;
    expect((await remove('agent', 1)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await remove('admin', 7)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await remove('admin', 1)).toEqual({ removedId: savedView.id, userErrors: [] });
    expect(await namesOf('agent')).not.toContain('临时');
  });

  test('needs a name, and there are not more than one can look over', async () => {
    expect((await saves('technician', { name: ' ' })).userErrors).toMatchObject([{ field: ['name'] }]);
    for (let index = 0; index < 50; index += 1) await saves('technician', { name: `视图 ${index}` });
    expect((await saves('technician', { name: '再一个' })).userErrors).toMatchObject([{ code: 'TOO_MANY_SAVED' }]);
  });
});

describe('what somebody keeps at the top', () => {
  test('is in their order and theirs alone, with the view the desk begins with', async () => {
    const views = await viewsOf('agent');
    const idOf = (name: string): string => views.find((view: { name: string }) => view.name === name).id;
    const asked = { pinnedIds: [idOf('急件')], defaultId: idOf('全员') };
    expect((await arranges('agent', asked)).pinned).toEqual([
      { name: '急件', isDefault: false },
      { name: '全员', isDefault: true },
    ]);
    expect((await namesOf('agent')).slice(0, 2)).toEqual(['急件', '全员']);
    expect((await viewsOf('manager')).some(({ isPinned }: { isPinned: boolean }) => isPinned)).toBe(false);
    expect((await arranges('agent', { pinnedIds: [] })).pinned).toEqual([]);
  });

  test('holds only what they see', async () => {
    const [own] = (await viewsOf('technician')).filter(({ audience }: { audience: string }) => audience === 'OWN');
    for (const id of [own.id, 'svw_nothing']) {
      expect((await arranges('agent', { pinnedIds: [id] })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['pinnedIds', '0'] }]);
      expect((await arranges('agent', { pinnedIds: [], defaultId: id })).userErrors).toMatchObject([{ field: ['defaultId'] }]);
    }
  });
});
