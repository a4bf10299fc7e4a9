import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { required } from '../../../testing/given.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { staff } from '../person.queries.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

const ROLE = 'role { id version isArchived viewerCan { archive { allowed code reason } restore { allowed code } } }';

async function does(name: string, input: object, account = 'admin', answer = ROLE) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation M($input: ${type}) { ${name}(input: $input) { ${answer} userErrors { code field message } } }`;
  const { data, errors } = await app.as(account).run(document, { input });
  expect(errors).toBeUndefined();
  return data[name];
}

let count = 0;
async function newRole(): Promise<{ roleId: string; code: string }> {
  count += 1;
  const code = `retired-${count}`;
  const { role } = await does('roleCreate', { code, names: { zhCN: code } });
  return { roleId: role.id, code };
}

const personId = async () => required((await staff.of(app.state)).findByAccount('agent'), 'agent').id;
const assign = async (roleId: string, days: object = {}) =>
  does('roleAssign', { roleId, personId: await personId(), ...days }, 'admin', 'roleAssignment { id }');

async function listed(isArchived: boolean): Promise<string[]> {
  const document = 'query R($filter: RoleFilter!) { roles(first: 100, filter: $filter) { nodes { code } } }';
  const { nodes } = (await app.as('admin').run(document, { filter: { isArchived } })).data.roles;
  return nodes.map(({ code }: { code: string }) => code);
}

describe('a role taken out of use (ROL-04)', () => {
  test('waits until nobody holds it, and says how many do', async () => {
    const { roleId } = await newRole();
    const { roleAssignment } = await assign(roleId);
    const { userErrors } = await does('roleArchive', { roleId, version: 1 });
    expect(userErrors).toEqual([{ code: 'ROLE_HELD', field: null, message: '仍有 1 人持有或将要持有该角色，请先收回。' }]);
    await does('roleRevoke', { assignmentId: roleAssignment.id }, 'admin', 'assignmentId');
    const { role } = await does('roleArchive', { roleId, version: 1 });
    expect(role).toMatchObject({
      version: 2,
      isArchived: true,
      viewerCan: { archive: { code: 'ROLE_ARCHIVED' }, restore: { allowed: true } },
    });
    expect(await app.db.read.rows("select type from event where subject_id = ? and type = 'role.archived'", [roleId])).toHaveLength(1);
  });

  test('is given to nobody by any way, not edited, and found among those out of use', async () => {
    const { roleId, code } = await newRole();
    await does('roleArchive', { roleId, version: 1 });
    expect((await assign(roleId)).userErrors).toMatchObject([{ code: 'ROLE_ARCHIVED', field: ['roleId'] }]);
    const person = { account: 'late', name: '新人', departmentId: await app.given.departmentId('hotline'), roleIds: [roleId] };
    const created = await does('personCreate', person, 'admin', 'person { id }');
    expect(created.userErrors).toMatchObject([{ code: 'ROLE_ARCHIVED', field: ['roleIds'] }]);
    const draft = { roleId, version: 2, names: { zhCN: '改' }, grants: [], fields: [] };
    expect((await does('roleDraftSave', draft)).userErrors).toMatchObject([{ code: 'ROLE_ARCHIVED' }]);
    expect([await listed(true), await listed(false)]).toEqual([expect.arrayContaining([code]), expect.not.arrayContaining([code])]);
  });

  test('comes back as it was', async () => {
    const { roleId } = await newRole();
    expect((await does('roleRestore', { roleId, version: 1 })).userErrors).toMatchObject([{ code: 'ROLE_NOT_ARCHIVED' }]);
    await does('roleArchive', { roleId, version: 1 });
    expect((await does('roleRestore', { roleId, version: 1 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await does('roleRestore', { roleId, version: 2 })).role).toMatchObject({ version: 3, isArchived: false });
    expect((await assign(roleId)).userErrors).toEqual([]);
  });

  test('is refused to whoever may not edit roles, for the administrator’s, and for none', async () => {
    const { roleId } = await newRole();
    const document = 'mutation M($input: RoleArchiveInput!) { roleArchive(input: $input) { userErrors { code } } }';
    const { errors } = await app.as('agent').run(document, { input: { roleId, version: 1 } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const administrator = required(
      (await staff.of(app.state)).roles.find(({ isAdministrator }) => isAdministrator),
      'administrator',
    );
    const asked = { roleId: administrator.id, version: administrator.version };
    expect((await does('roleArchive', asked)).userErrors).toMatchObject([{ code: 'ROLE_ADMINISTRATOR' }]);
    const none = { roleId: 'rol_01ARZ3NDEKTSV4RRFFQ69G5FAV', version: 1 };
    expect((await does('roleArchive', none)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['roleId'] }]);
  });

  test('whoever asks before they try is told the same', async () => {
    const { roleId } = await newRole();
    await assign(roleId, { startsOn: '2099-01-01' });
    const document = `query R($id: ID!) { node(id: $id) { ... on Role { viewerCan { archive { allowed code } } } } }`;
    const { node } = (await app.as('admin').run(document, { id: roleId })).data;
    expect(node.viewerCan.archive).toEqual({ allowed: false, code: 'ROLE_HELD' });
  });
});
