import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: [], playbook: null });
});
afterAll(() => app.close());

const INSTALLATION = '{ installation { name needsFirstAdministrator playbook playbooks { code name } } }';
const CREATE = `mutation First($input: FirstAdministratorCreateInput!) {
  firstAdministratorCreate(input: $input) { viewer { person { account department { code name } } } userErrors { code field } }
}`;
const installation = async () => (await app.anonymous.run(INSTALLATION, {}, { headers: { 'accept-language': 'en' } })).data.installation;

test('an empty installation offers playbooks, and its first administrator chooses one, blank included (DEP-26)', async () => {
  const empty = await installation();
  expect(empty).toMatchObject({ name: 'Shouwen', needsFirstAdministrator: true, playbook: null });
  expect(empty.playbooks).toContainEqual({ code: 'blank', name: 'Blank' });
  const person = { account: 'root', name: 'Root', password: 'correct horse battery' };
  const input = { setupToken: app.state.setupToken, ...person, organisation: 'Yuanhang', playbook: 'blank' };
  const create = async (change: object) =>
    (await app.anonymous.run(CREATE, { input: { ...input, ...change } }, { headers: { 'accept-language': 'en' } })).data
      .firstAdministratorCreate;

  expect(await create({ playbook: '../src' })).toEqual({ viewer: null, userErrors: [{ code: 'NOT_FOUND', field: ['playbook'] }] });
  expect(await installation()).toMatchObject({ playbook: null, name: 'Shouwen' });
  const both = await Promise.all([create({}), create({ account: 'second' })]);
  expect(both.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
  expect(both.find(({ viewer }) => viewer)?.viewer.person.department).toEqual({ code: 'company', name: 'Head office' });
  expect(await installation()).toMatchObject({ name: 'Yuanhang', needsFirstAdministrator: false, playbook: 'blank', playbooks: [] });
});
