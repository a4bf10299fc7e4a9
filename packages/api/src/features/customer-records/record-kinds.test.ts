import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
}, 60_000);
afterAll(() => app.close());

const KIND =
  'recordKind { version code name form customerKind roleIds dueDays repeatDays isArchived endings { code name names { zhCN en } } viewerCan { update { allowed } } } userErrors { code field params { value } }';
const MUTATIONS = {
  recordKindSet: `mutation S($input: RecordKindSetInput!) { recordKindSet(input: $input) { ${KIND} } }`,
  recordKindMove: `mutation M($input: RecordKindMoveInput!) { recordKindMove(input: $input) { ${KIND} } }`,
  customerRecordAdd:
    'mutation A($input: CustomerRecordAddInput!) { customerRecordAdd(input: $input) { record { id version isOpen dueOn } userErrors { code } } }',
  customerRecordEnd:
    'mutation E($input: CustomerRecordEndInput!) { customerRecordEnd(input: $input) { record { isOpen } userErrors { code } } }',
  customerCreate: 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }',
} as const;
async function act(name: keyof typeof MUTATIONS, input: object, account = 'admin') {
  const { data, errors } = await app.as(account).run(MUTATIONS[name], { input });
  return { ...data?.[name], errors };
}
const ending = (code: string, zhCN: string) => ({ code, names: { zhCN } });
const TALK = { code: 'talk', names: { zhCN: '电话回访', en: 'Phone talk' }, form: 'need', endings: [ending('done', '已完成')] };
const kinds = async (): Promise<string[]> =>
  (await app.as('agent').run('{ recordKinds(first: 100, isArchived: false) { nodes { code } } }')).data.recordKinds.nodes.map(
    ({ code }: { code: string }) => code,
  );
const events = async (type: string) => Number((await app.db.read.rows('select count(*) from event where type = ?', [type]))[0]?.[0]);

describe('CUS-09: the kinds of records of an organisation', () => {
  let customerId: string;
  beforeAll(async () => {
    customerId = (await act('customerCreate', { kind: 'PERSON', name: '王芳', phone: '13800137011' }, 'agent')).customer.id;
  });

  test('are added, and kept of customers from then on', async () => {
    const { recordKind, userErrors } = await act('recordKindSet', { ...TALK, dueDays: 3 });
    expect(userErrors).toEqual([]);
    expect(recordKind).toMatchObject({
      ...{ version: 1, code: 'talk', name: '电话回访', form: 'need', customerKind: null, roleIds: [], dueDays: 3, isArchived: false },
      ...{ endings: [{ code: 'done', name: '已完成', names: { zhCN: '已完成', en: null } }], viewerCan: { update: { allowed: true } } },
    });
    expect((await kinds()).at(-1)).toBe('talk');
    const add = { customerId, kind: 'talk', fields: [{ field: 'what', values: ['静音'] }] };
    const { record } = await act('customerRecordAdd', add, 'agent');
    expect(record).toMatchObject({ isOpen: true, dueOn: expect.any(String) });
    const open = await act('recordKindSet', { ...TALK, version: 1, endings: [] });
    expect(open.userErrors).toEqual([{ code: 'RECORD_ENDING_NEEDED', field: ['endings'], params: [{ value: '1' }] }]);
    const end = { customerId, recordId: record.id, version: 1, ending: 'done' };
    expect((await act('customerRecordEnd', end, 'agent')).userErrors).toEqual([]);
  });

  test('are reworded; what records say and how they ended stays readable', async () => {
    const more = { ...TALK, version: 1, endings: [ending('none', '未接通')] };
    expect((await act('recordKindSet', more)).userErrors).toMatchObject([{ code: 'RECORD_ENDING_KEPT', params: [{ value: 'done' }] }]);
    expect((await act('recordKindSet', { ...TALK, version: 1, form: 'order' })).userErrors).toMatchObject([{ code: 'RECORD_FORM_FIXED' }]);
    const endings = [ending('done', '已回访'), ending('none', '未接通')];
    const { recordKind } = await act('recordKindSet', { ...TALK, version: 1, endings, repeatDays: 30 });
    expect(recordKind).toMatchObject({ version: 2, repeatDays: 30, dueDays: null, endings: [{ name: '已回访' }, { name: '未接通' }] });
    await act('recordKindSet', { ...TALK, version: 2, endings, repeatDays: 30 });
    expect(await events('record_kind.set')).toBe(2);
  });

  test('go out of use, and stand in the order somebody put them in', async () => {
    const [first = ''] = await kinds();
    expect((await act('recordKindMove', { code: 'talk', beforeCode: first })).userErrors).toEqual([]);
    await act('recordKindMove', { code: 'talk', beforeCode: first });
    expect((await kinds()).slice(0, 2)).toEqual(['talk', first]);
    expect(await events('record_kind.moved')).toBe(1);
    expect((await act('recordKindMove', { code: 'nothing' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['code'] }]);
    const endings = [ending('done', '已回访')];
    expect((await act('recordKindSet', { ...TALK, version: 3, endings, isArchived: true })).userErrors).toEqual([]);
    expect(await kinds()).not.toContain('talk');
  });

  test('are kept by nobody without the right', async () => {
    for (const name of ['recordKindSet', 'recordKindMove'] as const) {
      const input = name === 'recordKindSet' ? { ...TALK, code: 'mine' } : { code: 'need' };
      expect((await act(name, input, 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
