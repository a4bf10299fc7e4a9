import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../../../testing/given.js';
import { documentFor, rootFields, variablesFor } from '../../../testing/schema-walk.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import type { TestCaller } from '../../../testing/test-caller.js';
import { staff } from '../../people/index.js';

const START =
  'mutation ($personId: ID!) { viewAsStart(input: { personId: $personId, reason: "核对权限" }) { person { account } userErrors { code params { name value } } } }';
const END = 'mutation { viewAsEnd { userErrors { code } } }';
const VIEWER = '{ viewer { person { account } viewedBy { account } permissions sessions(first: 5) { totalCount } } }';
const MUTATIONS = rootFields().filter(({ kind }) => kind === 'mutation');
const ENDING = ['viewAsEnd', 'sessionEnd'];

let app: TestApp;
let admin: TestCaller;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent', 'agent2'] });
  admin = await app.signIn('admin');
});
afterAll(() => app.close());

const personIdOf = async (account: string) => required((await staff.of(app.state)).findByAccount(account), account).id;
const viewer = async (caller: TestCaller) => (await caller.run(VIEWER)).data.viewer;

describe('looking as another person', () => {
  it('shows what they see, says who really looks, and ends with one call (SEC-13)', async () => {
    const own = await viewer(admin);
    const { data } = await admin.run(START, { personId: await personIdOf('agent') });
    expect(data.viewAsStart).toEqual({ person: { account: 'agent' }, userErrors: [] });
    const seen = await viewer(admin);
    expect(seen).toMatchObject({ person: { account: 'agent' }, viewedBy: { account: 'admin' }, sessions: { totalCount: 0 } });
    expect(seen.permissions).toEqual((await viewer(app.as('agent'))).permissions);
    // Another session of the same person is not touched.
    expect(await viewer(app.as('admin'))).toMatchObject({ person: { account: 'admin' }, viewedBy: null });
    expect((await admin.run(END)).data.viewAsEnd.userErrors).toEqual([]);
    expect(await viewer(admin)).toEqual(own);
    expect((await admin.run(END)).data.viewAsEnd.userErrors).toEqual([]);
    const rows = await app.db.read.rows("select type, actor_id from event where type like 'view_as.%' order by id");
    const me = await personIdOf('admin');
    expect(rows).toEqual([
      ['view_as.started', me],
      ['view_as.ended', me],
    ]);
  });

  it('changes nothing: every mutation is refused with its code', async () => {
    await admin.run(START, { personId: await personIdOf('agent') });
    const before = await app.db.read.rows('select count(*) from event');
    const told: Record<string, unknown> = {};
    for (const field of MUTATIONS.filter(({ name }) => !ENDING.includes(name))) {
      const { data } = await admin.run(documentFor(field, 'userErrors { code }'), variablesFor(field));
      told[field.name] = data?.[field.name]?.userErrors;
    }
    expect(told).toEqual(Object.fromEntries(Object.keys(told).map((name) => [name, [{ code: 'VIEW_AS_READ_ONLY' }]])));
    expect(Object.keys(told).length).toBeGreaterThan(20);
    expect(await app.db.read.rows('select count(*) from event')).toEqual(before);
    await admin.run(END);
  });

  it('never goes upwards, nor to oneself, nor to who is out of reach', async () => {
    const role = (await staff.of(app.state)).roles.find(({ code }) => code === 'department-head');
    const draft = { code: 'auditor', names: { zhCN: '巡视' }, sourceRoleId: role?.id };
    const create = 'mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { role { id version grants { permission scope } } } }';
    const made = (await admin.run(create, { input: draft })).data.roleCreate.role;
    const grants = [...made.grants, { permission: 'person:view-as', scope: 'DEPARTMENT_TREE' }];
    const save = 'mutation ($input: RoleDraftSaveInput!) { roleDraftSave(input: $input) { userErrors { code } } }';
    const fields = ['phone', 'email', 'address', 'note'].map((field) => ({ field: `customer.${field}`, level: 'EDIT' }));
    const contacts = ['email', 'phone'].map((field) => ({ field: `person.${field}`, level: 'VIEW' }));
    const input = { roleId: made.id, version: 1, names: { zhCN: '巡视' }, grants, fields: [...fields, ...contacts] };
    expect((await admin.run(save, { input })).data.roleDraftSave.userErrors).toEqual([]);
    await admin.run('mutation ($input: RolePublishInput!) { rolePublish(input: $input) { userErrors { code } } }', {
      input: { roleId: made.id, version: 2 },
    });
    const { id: self } = await app.given.person({ account: 'auditor', department: 'after-sales', role: 'auditor' });
    const auditor = await app.signIn('auditor');
    const refusal = async (personId: string) => (await auditor.run(START, { personId })).data.viewAsStart.userErrors;
    expect(await refusal(await personIdOf('manager'))).toMatchObject([{ code: 'VIEW_AS_UPWARDS' }]);
    expect(await refusal(self)).toMatchObject([{ code: 'VIEW_AS_SELF' }]);
    expect(await refusal(await personIdOf('admin'))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await refusal('per_01ARZ3NDEKTSV4RRFFQ69G5FAV')).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await refusal(await personIdOf('agent'))).toEqual([]);
    expect(await viewer(auditor)).toMatchObject({ person: { account: 'agent' }, viewedBy: { account: 'auditor' } });
  });

  it('ends by itself after its time', async () => {
    await admin.run(START, { personId: await personIdOf('agent') });
    app.clock.advance(31 * 60_000);
    expect(await viewer(admin)).toMatchObject({ person: { account: 'admin' }, viewedBy: null });
  });
});
