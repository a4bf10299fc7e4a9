import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

const UPDATE = `mutation ($input: SettingsUpdateInput!) { settingsUpdate(input: $input) { group { version settings { key value isDecided } } userErrors { code } } }`;
const HISTORY = `query ($group: String!, $first: Int, $after: String) { settingHistory(group: $group, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { at actorName changes { key label from to } } } }`;
const LOGO = 'organisation.logo';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
  for (const [version, value] of [
    [0, '远航电器'],
    [1, '远航集团'],
    [2, null],
  ] as const)
    await decide(version, value);
});
afterAll(() => app.close());

async function decide(version: number, value: string | null) {
  const input = { group: 'organisation', version, values: [{ key: 'organisation.name', value }] };
  const { settingsUpdate } = (await app.as('admin').run(UPDATE, { input })).data;
  expect(settingsUpdate.userErrors).toEqual([]);
  return settingsUpdate.group;
}

async function history(variables: object = {}, language = 'zh-CN') {
  const headers = { 'accept-language': language };
  return (await app.as('admin').run(HISTORY, { group: 'organisation', first: 20, ...variables }, { headers })).data.settingHistory;
}

describe('the history of settings', () => {
  test('says who decided what, before and after, the latest first (DEP-27)', async () => {
    const { totalCount, nodes } = await history();
    expect(totalCount).toBe(3);
    expect(nodes.map(({ changes }: { changes: object[] }) => changes)).toEqual([
      [{ key: 'organisation.name', label: '组织名称', from: '远航集团', to: '' }],
      [{ key: 'organisation.name', label: '组织名称', from: '远航电器', to: '远航集团' }],
      [{ key: 'organisation.name', label: '组织名称', from: '', to: '远航电器' }],
    ]);
    const { name } = (await app.as('admin').run('{ viewer { person { name } } }')).data.viewer.person;
    expect(nodes[0]).toMatchObject({ at: expect.stringMatching(/^\d{4}-.*Z$/), actorName: name });
    expect(new Date(nodes[0].at) >= new Date(nodes[2].at)).toBe(true);
    expect((await history({}, 'en')).nodes[0].changes[0].label).toBe('Name');
  });

  test('is read page by page, and group by group', async () => {
    const first = await history({ first: 2 });
    expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([2, true]);
    const rest = await history({ first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ changes }: { changes: { to: string }[] }) => changes[0]?.to)).toEqual(['远航电器']);
    expect((await history({ group: 'sign-in' })).nodes).toEqual([]);
    expect((await history({ group: 'nonsense' })).nodes).toEqual([]);
  });

  test('leads back: what held before holds again, and the way back is told as well', async () => {
    const [, earlier] = (await history()).nodes;
    const { settings } = await decide(3, earlier.changes[0].from);
    expect(settings).toContainEqual({ key: 'organisation.name', value: '远航电器', isDecided: true });
    expect((await history()).nodes[0].changes).toEqual([{ key: 'organisation.name', label: '组织名称', from: '', to: '远航电器' }]);
  });

  test('says that the logo changed, and not by which file', async () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d494844520000004000000020080600000000000000', 'hex');
    const init = { method: 'POST', headers: { 'content-type': 'image/png', ...app.as('admin').headers }, body: picture };
    expect((await fetch(`${app.address}/files/organisation/logo`, init)).status).toBe(200);
    expect((await history()).nodes[0].changes).toEqual([{ key: LOGO, label: '标志', from: null, to: null }]);
  });

  test('is for those who may read settings', async () => {
    const { errors } = await app.as('agent').run(HISTORY, { group: 'organisation', first: 1 });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
