import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../../testing/given.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestCaller } from '../../testing/test-caller.js';
import { staff } from './person.queries.js';

const ROLE = `role { id version code name isBuiltIn isAdministrator grants { permission scope departments { code } } fields { field level }
  draft { name grants { permission scope } fields { field level } savedBy { account } } } userErrors { code field params { name value } }`;
const CREATE = `mutation ($input: RoleCreateInput!) { done: roleCreate(input: $input) { ${ROLE} } }`;
const SAVE = `mutation ($input: RoleDraftSaveInput!) { done: roleDraftSave(input: $input) { ${ROLE} } }`;
const DISCARD = `mutation ($input: RoleDraftDiscardInput!) { done: roleDraftDiscard(input: $input) { ${ROLE} } }`;
const PUBLISH = `mutation ($input: RolePublishInput!) { done: rolePublish(input: $input) { ${ROLE} } }`;
const ASSIGN = `mutation ($input: RoleAssignInput!) { done: roleAssign(input: $input) { roleAssignment { id isInForce startsOn endsOn person { account }
  role { code } department { code } } userErrors { code field params { name value } } } }`;
const REVOKE =
  'mutation ($input: RoleRevokeInput!) { done: roleRevoke(input: $input) { assignmentId userErrors { code field params { name value } } } }';
const DIFFERENCE = `query ($id: ID!) { roleDifference(roleId: $id) { grants { permission before { scope } after { scope } } fields { field before after }
  peopleCount people(first: 10) { nodes { person { account } gains loses conflicts { code name } } } publish { allowed code } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent', 'agent2'] });
});
afterAll(() => app.close());

const roleNamed = async (code: string) =>
  required(
    (await staff.of(app.state)).roles.find((role) => role.code === code),
    code,
  );
const personIdOf = async (account: string) => required((await staff.of(app.state)).findByAccount(account), account).id;

async function does(document: string, input: object, caller: TestCaller = app.as('admin')) {
  const { data, errors, sqlCount } = await caller.run(document, { input });
  expect(errors).toBeUndefined();
  return { ...data.done, sqlCount };
}

let count = 0;
/** A role of the organisation's own, like that of the desk agents. */
async function copied(source = 'desk-agent') {
  count += 1;
  const input = {
    code: `copy-${count}`,
    names: { zhCN: `副本 ${count}`, en: `Copy ${count}` },
    sourceRoleId: (await roleNamed(source)).id,
  };
  return (await does(CREATE, input)).role;
}

interface Grant {
  readonly permission: string;
  readonly scope: string;
  readonly departmentIds?: readonly string[];
}

function draftOf(
  role: { id: string; version: number; grants: Grant[]; fields: object[] },
  change: { grants?: Grant[]; fields?: object[] },
) {
  const grants = (change.grants ?? role.grants).map(({ permission, scope, departmentIds }) => ({ permission, scope, departmentIds }));
  return { roleId: role.id, version: role.version, names: { zhCN: '改过' }, grants, fields: change.fields ?? role.fields };
}

describe('a role', () => {
  it('of the playbook is copied, not edited (ROL-04)', async () => {
    const builtIn = await roleNamed('desk-agent');
    const input = { roleId: builtIn.id, version: builtIn.version, names: { zhCN: '改' }, grants: [], fields: [] };
    expect((await does(SAVE, input)).userErrors).toMatchObject([{ code: 'ROLE_BUILT_IN' }]);
    const role = await copied();
    expect(role).toMatchObject({ isBuiltIn: false, isAdministrator: false, version: 1, draft: null });
    expect(role.grants).toHaveLength(builtIn.grants.length);
    expect((await does(CREATE, { code: role.code, names: { zhCN: '再来' } })).userErrors).toMatchObject([{ code: 'ROLE_CODE_TAKEN' }]);
    expect((await does(CREATE, { code: '有 空格', names: { zhCN: '再来' } })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['code'] },
    ]);
  });

  it('copied from the administrator grants everything, spelt out', async () => {
    const role = await copied('administrator');
    expect(role.isAdministrator).toBe(false);
    expect(role.grants.every(({ scope }: Grant) => scope === 'ALL')).toBe(true);
    expect(role.fields.every(({ level }: { level: string }) => level === 'EDIT')).toBe(true);
  });

  it('becomes what its draft says only when it is published (ROL-05)', async () => {
    const role = await copied();
    await does(ASSIGN, { personId: await personIdOf('agent2'), roleId: role.id });
    const draft = draftOf(role, {
      grants: [
        { permission: 'ticket:read', scope: 'OWN' },
        { permission: 'role:edit', scope: 'ALL' },
      ],
    });
    const saved = await does(SAVE, draft);
    expect(saved).toMatchObject({ role: { version: 2, draft: { name: '改过', savedBy: { account: 'admin' } } }, userErrors: [] });
    const agent2 = app.as('agent2');
    expect((await agent2.run('{ viewer { permissions } }')).data.viewer.permissions).not.toContain('role:edit');
    const stale = await does(PUBLISH, { roleId: role.id, version: 1 });
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const published = await does(PUBLISH, { roleId: role.id, version: 2 });
    expect(published).toMatchObject({ role: { version: 3, name: '改过', draft: null }, userErrors: [] });
    expect(published.sqlCount).toBeLessThanOrEqual(15);
    expect((await agent2.run('{ viewer { permissions } }')).data.viewer.permissions).toContain('role:edit');
    expect((await does(PUBLISH, { roleId: role.id, version: 3 })).userErrors).toMatchObject([{ code: 'ROLE_NO_DRAFT' }]);
  });

  it('says before it is published who gains and who loses what, and which duties would meet (ROL-09)', async () => {
    const role = await copied();
    const other = await app.given.person({ account: `only-${role.code}`, department: 'hotline', role: role.code });
    await does(ASSIGN, { personId: await personIdOf('agent'), roleId: role.id });
    const more = ['role:edit', 'role:publish'].map((permission) => ({ permission, scope: 'ALL' }));
    const grants = [...role.grants.filter(({ permission }: Grant) => permission !== 'ticket:create'), ...more];
    await does(SAVE, draftOf(role, { grants, fields: [] }));
    const { data } = await app.as('admin').run(DIFFERENCE, { id: role.id });
    const { people, ...difference } = data.roleDifference;
    expect(difference.grants).toEqual([
      { permission: 'ticket:create', before: [{ scope: 'DEPARTMENT' }], after: [] },
      { permission: 'role:edit', before: [], after: [{ scope: 'ALL' }] },
      { permission: 'role:publish', before: [], after: [{ scope: 'ALL' }] },
    ]);
    expect(difference.fields).toContainEqual({ field: 'customer.phone', before: 'EDIT', after: 'MASK' });
    expect(difference).toMatchObject({ peopleCount: 2, publish: { allowed: true, code: null } });
    const byAccount = new Map(people.nodes.map((node: { person: { account: string } }) => [node.person.account, node]));
    expect(byAccount.get(other.account)).toMatchObject({
      gains: ['role:edit', 'role:publish'],
      loses: expect.arrayContaining(['ticket:create', 'customer.phone']),
      conflicts: [{ code: 'draft-and-publish-roles', name: '起草角色的人不发布角色' }],
    });
    // Another role gives the agent the same all the same.
    expect(byAccount.get('agent')).toMatchObject({ gains: ['role:edit', 'role:publish'], loses: [] });
    expect((await does(DISCARD, { roleId: role.id, version: 2 })).role).toMatchObject({ version: 3, draft: null });
    expect((await app.as('admin').run(DIFFERENCE, { id: role.id })).data.roleDifference).toBeNull();
  });

  it('is refused when its draft makes no sense', async () => {
    const role = await copied();
    const cases: [Grant[], object][] = [
      [[{ permission: 'ticket:fly', scope: 'ALL' }], { code: 'INVALID', field: ['grants', '0', 'permission'] }],
      [[{ permission: 'ticket:read', scope: 'CHOSEN' }], { code: 'ROLE_CHOSEN_EMPTY', field: ['grants', '0', 'departmentIds'] }],
      [
        [{ permission: 'ticket:read', scope: 'CHOSEN', departmentIds: ['dep_01ARZ3NDEKTSV4RRFFQ69G5FAV'] }],
        { code: 'NOT_FOUND', field: ['grants', '0', 'departmentIds', '0'] },
      ],
    ];
    for (const [grants, expected] of cases) expect((await does(SAVE, draftOf(role, { grants }))).userErrors).toMatchObject([expected]);
    const fields = [{ field: 'customer.shoe', level: 'VIEW' }];
    expect((await does(SAVE, draftOf(role, { fields }))).userErrors).toMatchObject([{ code: 'INVALID', field: ['fields', '0', 'field'] }]);
  });

  it('reaches exactly the departments that were chosen (DEP-25)', async () => {
    const role = await copied();
    const hotline = await app.given.departmentId('hotline');
    const grants = [{ permission: 'ticket:read', scope: 'CHOSEN', departmentIds: [hotline] }];
    await does(SAVE, draftOf(role, { grants, fields: [] }));
    await does(PUBLISH, { roleId: role.id, version: 2 });
    await app.given.person({ account: 'chosen-one', department: 'dispatch', role: role.code });
    const { data } = await app
      .as('admin')
      .run('query ($id: ID!) { role(id: $id) { grants { scope departments { code } } } }', { id: role.id });
    expect(data.role.grants).toEqual([{ scope: 'CHOSEN', departments: [{ code: 'hotline' }] }]);
  });
});

describe('nobody gives more than they hold', () => {
  it('when publishing, when giving and when taking (ROL-04)', async () => {
    const role = await copied();
    const drafter = await copied();
    const grants = ['role:edit', 'role:publish', 'role:assign', 'role:read', 'person:read', 'ticket:read'].map((permission) => ({
      permission,
      scope: 'DEPARTMENT_TREE',
    }));
    await does(SAVE, draftOf(drafter, { grants, fields: [] }));
    await does(PUBLISH, { roleId: drafter.id, version: 2 });
    await app.given.person({ account: 'drafter', department: 'hotline', role: drafter.code });
    const caller = await app.signIn('drafter');
    await does(SAVE, draftOf(role, { grants: [{ permission: 'customer:read', scope: 'OWN' }], fields: [] }), caller);
    // What the role grants already is nobody's gain.
    expect((await does(PUBLISH, { roleId: role.id, version: 2 }, caller)).userErrors).toEqual([]);
    await does(SAVE, draftOf({ ...role, version: 3 }, { grants: [{ permission: 'ticket:read', scope: 'ALL' }], fields: [] }), caller);
    expect((await does(PUBLISH, { roleId: role.id, version: 4 }, caller)).userErrors).toMatchObject([
      { code: 'PERMISSION_NOT_HELD', params: [{ name: 'permission', value: 'ticket:read' }] },
    ]);
    const administrator = (await roleNamed('administrator')).id;
    const given = await does(ASSIGN, { personId: await personIdOf('drafter'), roleId: administrator }, caller);
    expect(given.userErrors).toMatchObject([{ code: 'PERMISSION_NOT_HELD', field: ['roleId'] }]);
    const foreign = await does(ASSIGN, { personId: await personIdOf('admin'), roleId: role.id }, caller);
    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['personId'] }]);
  });

  it('and the last administrator stays', async () => {
    const personId = await personIdOf('admin');
    const [held] = (await staff.of(app.state)).assignmentsOf(personId);
    const assignmentId = required(held, 'assignment').id;
    expect((await does(REVOKE, { assignmentId })).userErrors).toMatchObject([{ code: 'LAST_ADMINISTRATOR' }]);
    expect((await does(REVOKE, { assignmentId, endsOn: '2099-01-01' })).userErrors).toMatchObject([{ code: 'LAST_ADMINISTRATOR' }]);
  });
});

describe('the last administrator', () => {
  it('is not disabled either: one whose own role ends does not count', async () => {
    await app.given.person({ account: 'interim', department: 'hotline', role: 'desk-agent' });
    const roleId = (await roleNamed('administrator')).id;
    const until = { personId: await personIdOf('interim'), roleId, endsOn: '2099-01-01' };
    expect((await does(ASSIGN, until)).userErrors).toEqual([]);
    const disable = 'mutation ($input: PersonDisableInput!) { done: personDisable(input: $input) { userErrors { code } } }';
    const { id: personId, version } = required((await staff.of(app.state)).findByAccount('admin'), 'admin');
    const interim = await app.signIn('interim');
    expect((await does(disable, { personId, version }, interim)).userErrors).toEqual([{ code: 'LAST_ADMINISTRATOR' }]);
  });
});

describe('an assignment', () => {
  it('counts from its first day to its last (ROL-01)', async () => {
    const role = await copied('supervisor');
    const { id: personId } = await app.given.person({ account: 'dated', department: 'hotline', role: 'desk-agent' });
    const day = (days: number) => new Date(app.clock.now().getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
    const caller = await app.signIn('dated');
    const can = async () => (await caller.run('{ viewer { permissions person { roles { code } } } }')).data.viewer;
    const wish = { personId, roleId: role.id, startsOn: day(1), endsOn: day(2), departmentId: await app.given.departmentId('hotline') };
    expect((await does(ASSIGN, { ...wish, endsOn: day(0) })).userErrors).toMatchObject([{ code: 'PERIOD_BACKWARDS', field: ['endsOn'] }]);
    const { roleAssignment } = await does(ASSIGN, wish);
    expect(roleAssignment).toMatchObject({ isInForce: false, startsOn: day(1), endsOn: day(2), role: { code: role.code } });
    expect((await does(ASSIGN, { ...wish, startsOn: day(2), endsOn: null })).userErrors).toMatchObject([{ code: 'ROLE_ALREADY_HELD' }]);
    expect((await can()).person.roles).toEqual([{ code: 'desk-agent' }]);
    app.clock.advance(86_400_000 / 2);
    const admin = await app.signIn('admin');
    const members = `query ($id: ID!) { role(id: $id) { members(first: 5) { totalCount nodes { person { account } isInForce } } } }`;
    expect((await admin.run(members, { id: role.id })).data.role.members.totalCount).toBe(1);
    expect((await does(REVOKE, { assignmentId: roleAssignment.id }, admin)).userErrors).toEqual([]);
    expect((await does(REVOKE, { assignmentId: roleAssignment.id }, admin)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
