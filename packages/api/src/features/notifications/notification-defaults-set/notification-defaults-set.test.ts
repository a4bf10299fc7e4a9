import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

const LIST = '{ notificationDefaults { departmentId roleId name version ways { kind isListed mail } } }';
const SET = `mutation S($input: NotificationDefaultsSetInput!) { notificationDefaultsSet(input: $input) {
  notificationDefaults { departmentId roleId name version ways { kind isListed mail } } userErrors { code field } } }`;
const OWN = '{ notificationRules { version ways { kind isListed mail source sourceName isListedByDefault mailByDefault } } }';
const OWN_SET = 'mutation S($input: NotificationRulesSetInput!) { notificationRulesSet(input: $input) { userErrors { code } } }';

const set = async (input: object, account = 'admin') => (await app.as(account).run(SET, { input })).data.notificationDefaultsSet;
const ruleOf = async (account: string, kind: string) =>
  (await app.as(account).run(OWN)).data.notificationRules.ways.find((one: { kind: string }) => one.kind === kind);
const roleId = async (code: string) => {
  const rows = await app.db.read.rows('select id from role where code = ?', [code]);
  return String(rows[0]?.[0]);
};
const UNLISTED = { kind: 'SOLVED', isListed: false, mail: 'NEVER' };

describe('how people of a department or with a role are told (SYS-26)', () => {
  test('comes from the playbook for some roles, and is said to be theirs', async () => {
    const { notificationDefaults } = (await app.as('admin').run(LIST)).data;
    expect(notificationDefaults).toContainEqual(expect.objectContaining({ roleId: await roleId('complaint-handler'), version: 1 }));
  });

  test('holds below what somebody chose, and says whose it is', async () => {
    const departmentId = (await app.as('agent').run('{ viewer { person { department { id name } } } }')).data.viewer.person.department.id;
    expect((await set({ departmentId, version: 0, ways: [UNLISTED] })).userErrors).toEqual([]);
    const told = await ruleOf('agent', 'SOLVED');
    expect(told).toMatchObject({ isListed: false, source: 'DEPARTMENT', sourceName: expect.any(String) });
    await desk.resolves('qiulan', await desk.withComplaints());
    await app.settle();
    expect((await app.as('agent').run('{ notificationBox { unreadCount } }')).data.notificationBox.unreadCount).toBe(0);
    const choice = { version: 0, digest: 'DAILY', ways: [{ ...UNLISTED, isListed: true }] };
    expect((await app.as('agent').run(OWN_SET, { input: choice })).data.notificationRulesSet.userErrors).toEqual([]);
    expect(await ruleOf('agent', 'SOLVED')).toMatchObject({ isListed: true, source: 'OWN', sourceName: null, isListedByDefault: false });
    expect(await ruleOf('agent', 'MENTIONED')).toMatchObject({ source: 'ORGANISATION' });
  });

  test('ends with an empty decision, and can be made again', async () => {
    const input = { roleId: await roleId('supervisor'), ways: [UNLISTED] };
    const listed = async () =>
      (await app.as('admin').run(LIST)).data.notificationDefaults.filter((one: typeof input) => one.roleId === input.roleId);
    await set({ ...input, version: 0 });
    expect(await listed()).toMatchObject([{ version: 1 }]);
    expect((await set({ ...input, version: 0 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await set({ ...input, version: 1, ways: [] });
    expect(await listed()).toEqual([]);
    await set({ ...input, version: 0 });
    expect(await listed()).toMatchObject([{ version: 3 }]);
  });

  test('is decided for one thing that is there, by who decides the settings', async () => {
    expect((await set({ version: 0, ways: [] })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['departmentId'] }]);
    const departmentId = await app.given.departmentId('complaints');
    const both = { departmentId, roleId: await roleId('supervisor'), version: 0, ways: [] };
    expect((await set(both)).userErrors).toMatchObject([{ code: 'INVALID', field: ['roleId'] }]);
    expect((await set({ roleId: 'rol_x', version: 0, ways: [] })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['roleId'] }]);
    expect((await app.as('agent').run(SET, { input: { roleId: await roleId('supervisor'), version: 0, ways: [] } })).errors).toBeDefined();
  });
});
