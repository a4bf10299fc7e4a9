import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setting } from '../../../platform/settings/setting.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { organisationLanguages, organisationName } from '../organisation.settings.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

const SETTINGS =
  '{ settings { code label version settings { key type label help value standard isDecided changedAt min max options { value label } } } }';
const UPDATE = `mutation Update($input: SettingsUpdateInput!) {
  settingsUpdate(input: $input) { group { version settings { key value isDecided } } userErrors { code field message } }
}`;

interface Shown {
  readonly key: string;
  readonly label: string;
  readonly value: unknown;
  readonly isDecided: boolean;
}

async function organisation(account = 'admin', language = 'zh-CN') {
  const { data } = await app.as(account).run(SETTINGS, {}, { headers: { 'accept-language': language } });
  const group = data.settings.find(({ code }: { code: string }) => code === 'organisation');
  const settings: Shown[] = group.settings;
  return { version: Number(group.version), settings: new Map(settings.map((one) => [one.key, one])) };
}

async function update(values: object, version?: number) {
  const input = { group: 'organisation', version: version ?? (await organisation()).version, values };
  return app.as('admin').run(UPDATE, { input });
}

const events = () => app.db.read.rows("select seq, payload from event where type = 'settings.changed' order by seq");

describe('settings', () => {
  test('a fresh installation holds the defaults: Shanghai time, three languages (DEP-27)', async () => {
    const { version, settings } = await organisation();
    expect(version).toBe(0);
    expect(settings.get('organisation.timeZone')).toMatchObject({
      value: 'Asia/Shanghai',
      isDecided: false,
      type: 'TIME_ZONE',
      changedAt: null,
    });
    expect(settings.get('organisation.languages')).toMatchObject({ value: ['zh-CN', 'zh-TW', 'en'], type: 'CHOICES' });
  });

  test('a change holds at once, is remembered with before and after, and is undone by giving nothing', async () => {
    const first = await update([{ key: 'organisation.name', value: ' 远航电器 ' }]);
    expect(first.data.settingsUpdate.userErrors).toEqual([]);
    expect(await setting(app.state, organisationName)).toBe('远航电器');
    expect((await organisation()).settings.get('organisation.name')).toMatchObject({ value: '远航电器', isDecided: true });
    await update([{ key: 'organisation.name', value: null }]);
    expect(await setting(app.state, organisationName)).toBe('');
    expect((await events()).map(([seq, payload]) => [seq, JSON.parse(String(payload))])).toEqual([
      [1, { group: 'organisation', changes: { 'organisation.name': { from: '', to: '远航电器' } } }],
      [2, { group: 'organisation', changes: { 'organisation.name': { from: '远航电器', to: '' } } }],
    ]);
  });

  test('nothing is written when one value is wrong, when somebody was faster, or when nothing changes', async () => {
    const before = (await events()).length;
    const wrong = await update([
      { key: 'organisation.creed', value: '用户第一' },
      { key: 'organisation.languages', value: ['fr'] },
      { key: 'nonsense', value: 1 },
    ]);
    expect(wrong.data.settingsUpdate).toMatchObject({
      group: null,
      userErrors: [
        { code: 'INVALID', field: ['values', '1', 'value'] },
        { code: 'NOT_FOUND', field: ['values', '2', 'key'] },
      ],
    });
    const late = await update([{ key: 'organisation.creed', value: '用户第一' }], 0);
    expect(late.data.settingsUpdate.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const same = await update([{ key: 'organisation.creed', value: '' }]);
    expect(same.data.settingsUpdate.userErrors).toEqual([]);
    const unknown = await app.as('admin').run(UPDATE, { input: { group: 'x', version: 0, values: [{ key: 'a', value: 1 }] } });
    expect(unknown.data.settingsUpdate.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['group'] }]);
    expect((await events()).length).toBe(before);
  });

  test('a value that a later version no longer allows counts as not decided', async () => {
    await app.db.inTransaction((tx) =>
      tx.run("insert into setting (id, value, updated_at) values ('organisation.languages', ?, ?)", ['["tlh"]', app.clock.now()]),
    );
    await update([{ key: 'organisation.creed', value: '首问负责' }]);
    expect(await setting(app.state, organisationLanguages)).toEqual(['zh-CN', 'zh-TW', 'en']);
  });

  test('a value that is no value is refused before anything runs', async () => {
    const { errors } = await update([{ key: 'organisation.creed', value: { a: 1 } }]);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('without the rights the door is shut', async () => {
    expect((await app.as('agent').run(SETTINGS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const input = { group: 'organisation', version: 0, values: [{ key: 'organisation.name', value: 'x' }] };
    expect((await app.as('agent').run(UPDATE, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
