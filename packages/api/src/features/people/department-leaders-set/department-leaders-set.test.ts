import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DepartmentDesk } from '../../../testing/department-desk.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
let desk: DepartmentDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent', 'agent2', 'supervisor'] });
  desk = new DepartmentDesk(app);
});
afterAll(() => app.close());

async function personId(account: string): Promise<string> {
  const { data } = await app.as(account).run('{ viewer { person { id } } }');
  return data.viewer.person.id;
}

const LEADERS =
  'query L($id: ID!) { department(id: $id) { head { account } deputies { account } history(first: 1) { nodes { type changes { field from to fromPeople { account } toPeople { account } } } } } }';

test('names head and deputies in their order, and tells it by name in the history (DEP-01)', async () => {
  const { id } = await desk.make('led', 'company');
  const headId = await personId('agent');
  const deputyIds = [await personId('supervisor'), await personId('agent2')];
  expect(await desk.change('admin', 'departmentLeadersSet', 'led', { headId, deputyIds })).toMatchObject({
    department: { version: 2 },
    userErrors: [],
  });
  const { department } = (await app.as('agent').run(LEADERS, { id })).data;
  expect([department.head, department.deputies]).toEqual([{ account: 'agent' }, [{ account: 'supervisor' }, { account: 'agent2' }]]);
  expect(department.history.nodes[0]).toMatchObject({
    type: 'department.leaders_changed',
    changes: [
      { field: 'headId', from: null, to: null, fromPeople: [], toPeople: [{ account: 'agent' }] },
      { field: 'deputyIds', toPeople: [{ account: 'supervisor' }, { account: 'agent2' }] },
    ],
  });
});

test('what is left out stays, null takes the head away', async () => {
  const { id } = await desk.make('led-2', 'company');
  const headId = await personId('agent');
  await desk.change('admin', 'departmentLeadersSet', 'led-2', { headId });
  await desk.change('admin', 'departmentLeadersSet', 'led-2', { deputyIds: [await personId('agent2')] });
  await desk.change('admin', 'departmentLeadersSet', 'led-2', { headId: null });
  const { department } = (await app.as('admin').run(LEADERS, { id })).data;
  expect([department.head, department.deputies]).toEqual([null, [{ account: 'agent2' }]]);
});

describe('the position that leads a department (DEP-01)', () => {
  const POST =
    'query P($id: ID!) { department(id: $id) { headPosition { code name } history(first: 1) { nodes { changes { field from to } } } } }';
  const post = async (code: string, account = 'admin') =>
    (await app.as(account).run(POST, { id: (await desk.now(code)).id })).data.department;

  test('comes with the playbook, is named, stays when left out and is taken away', async () => {
    expect((await post('hotline')).headPosition).toMatchObject({ code: 'team-leader' });
    await desk.make('posted', 'company');
    await desk.change('admin', 'departmentLeadersSet', 'posted', { headPosition: 'dispatcher' });
    await desk.change('admin', 'departmentLeadersSet', 'posted', { headId: await personId('agent') });
    expect((await post('posted')).headPosition).toMatchObject({ code: 'dispatcher' });
    await desk.change('admin', 'departmentLeadersSet', 'posted', { headPosition: null });
    expect(await post('posted')).toMatchObject({
      headPosition: null,
      history: { nodes: [{ changes: [{ field: 'headPosition', from: 'dispatcher', to: null }] }] },
    });
  });

  test('must be one of the organisation, and in use', async () => {
    expect((await desk.change('admin', 'departmentLeadersSet', 'posted', { headPosition: 'wizard' })).userErrors).toMatchObject([
      { code: 'POSITION_UNKNOWN', field: ['headPosition'] },
    ]);
    const position = { code: 'retired', names: { zhCN: '停用岗' }, duties: [], profile: [], certificates: [] };
    const create = 'mutation C($input: PositionCreateInput!) { positionCreate(input: $input) { position { id version } } }';
    const { id: positionId, version } = (await app.as('admin').run(create, { input: position })).data.positionCreate.position;
    const update = 'mutation U($input: PositionUpdateInput!) { positionUpdate(input: $input) { userErrors { code } } }';
    const { code: _, ...rest } = position;
    await app.as('admin').run(update, { input: { ...rest, positionId, version, isArchived: true } });
    expect((await desk.change('admin', 'departmentLeadersSet', 'posted', { headPosition: 'retired' })).userErrors).toMatchObject([
      { code: 'POSITION_ARCHIVED', field: ['headPosition'] },
    ]);
  });
});

describe('is refused', () => {
  test('for somebody twice, and for whoever left', async () => {
    const headId = await personId('agent');
    expect((await desk.change('admin', 'departmentLeadersSet', 'online', { headId, deputyIds: [headId] })).userErrors).toMatchObject([
      { code: 'LEADER_TWICE', field: ['deputyIds'] },
    ]);
    const gone = await app.given.person({ account: 'leaver', department: 'online', role: 'desk-agent' });
    await app.state.db.inTransaction(async (tx) => {
      await tx.run('update person set is_active = 0 where id = ?', [gone.id]);
      await tx.run("update reference_version set version = version + 1 where name = 'staff'");
    });
    const refused = await desk.change('admin', 'departmentLeadersSet', 'online', { headId: gone.id });
    expect(refused.userErrors).toMatchObject([{ code: 'PERSON_INACTIVE', field: ['headId'] }]);
  });

  test('when it changed in the meantime, out of reach, and without the right', async () => {
    expect((await desk.change('admin', 'departmentLeadersSet', 'online', { headId: null, version: 99 })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect((await desk.change('manager', 'departmentLeadersSet', 'company', { headId: null })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect(await desk.change('agent', 'departmentLeadersSet', 'online', {})).toEqual({ errors: ['FORBIDDEN'] });
  });
});

test('moving shows beforehand who and what goes along, by the rule that guards the move', async () => {
  const document =
    'query P($departmentId: ID!, $parentId: ID) { departmentMovePreview(departmentId: $departmentId, parentId: $parentId) { department { code } parent { code } departmentCount peopleCount openTicketCount ability { allowed code } } }';
  const departmentId = await app.given.departmentId('technical');
  const preview = async (parent: string | null, account = 'manager') => {
    const parentId = parent === null ? null : await app.given.departmentId(parent);
    return (await app.as(account).run(document, { departmentId, parentId })).data.departmentMovePreview;
  };
  expect(await preview('complaints')).toMatchObject({
    department: { code: 'technical' },
    parent: { code: 'complaints' },
    departmentCount: 2,
    openTicketCount: 0,
    ability: { allowed: true, code: null },
  });
  expect((await preview('remote')).ability).toEqual({ allowed: false, code: 'DEPARTMENT_CYCLE' });
  expect((await preview(null)).ability).toEqual({ allowed: false, code: 'NOT_ALLOWED' });
});
