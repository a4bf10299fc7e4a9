import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
let customerId: string;
let agentId: string;
let count = 0;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2', 'integrator'] });
  agentId = (await app.as('agent').run('{ viewer { person { id } } }')).data.viewer.person.id;
});
beforeEach(async () => {
  customerId = await customer();
});
afterAll(() => app.close());

async function customer(): Promise<string> {
  count += 1;
  const document = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  const input = { kind: 'PERSON', name: '王芳', phone: `138001370${10 + count}` };
  return (await app.as('agent').run(document, { input })).data.customerCreate.customer.id;
}
const RECORD = `record { id version isOpen isOverdue onDay dueOn endedOn endingNote voidReason ending { code } holder { id } recordedBy { id }
  kind { code } values { field { code } values text } } userErrors { code field }`;
const MUTATIONS = {
  customerRecordAdd: `mutation A($input: CustomerRecordAddInput!) { customerRecordAdd(input: $input) { ${RECORD} } }`,
  customerRecordChange: `mutation C($input: CustomerRecordChangeInput!) { customerRecordChange(input: $input) { ${RECORD} } }`,
  customerRecordEnd: `mutation E($input: CustomerRecordEndInput!) { customerRecordEnd(input: $input) { ${RECORD} } }`,
  customerRecordVoid: `mutation V($input: CustomerRecordVoidInput!) { customerRecordVoid(input: $input) { ${RECORD} } }`,
} as const;
async function act(name: keyof typeof MUTATIONS, input: object, account = 'agent') {
  const { data, errors } = await app.as(account).run(MUTATIONS[name], { input: { customerId, ...input } });
  return { ...data?.[name], errors };
}
const said = (values: Readonly<Record<string, string>>) => ({
  fields: Object.entries(values).map(([field, value]) => ({ field, values: [value] })),
});
const add = (kind: string, values: Readonly<Record<string, string>>, more: object = {}) =>
  act('customerRecordAdd', { kind, ...said(values), ...more });
const day = (ahead: number) => new Date(app.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
const LIST =
  'query L($filter: CustomerRecordFilter, $first: Int) { customerRecords(filter: $filter, first: $first) { totalCount nodes { id kind { code } customer { id name } values { text } } } }';
const list = async (filter: object, account = 'agent', first = 50) => {
  const { data, sqlCount } = await app.as(account).run(LIST, { filter, first });
  return { ...data?.customerRecords, sqlCount };
};

describe('CUS-09, CUS-14: a need', () => {
  test('says what its form asks, and stays open until it is served', async () => {
    const { record, userErrors } = await add(
      'need',
      { what: ' 静音 ', quantity: '2', class: 'unmet', level: 'desired' },
      { holderId: agentId },
    );
    expect(userErrors).toEqual([]);
    expect(record).toMatchObject({ version: 1, isOpen: true, onDay: day(0), dueOn: null, holder: { id: agentId }, kind: { code: 'need' } });
    const texts = record.values.filter(({ text }: { text: string | null }) => text !== null).map(({ text }: { text: string }) => text);
    expect(texts).toEqual(['静音', '2', '未满足', '渴望']);
    const at = { recordId: record.id, version: 1 };
    const ended = await act('customerRecordEnd', { ...at, ending: 'served', note: '已换静音款' });
    expect(ended.record).toMatchObject({
      version: 2,
      isOpen: false,
      ending: { code: 'served' },
      endedOn: day(0),
      endingNote: '已换静音款',
    });
    expect((await act('customerRecordEnd', { ...at, ending: 'served' })).userErrors).toEqual([{ code: 'CONFLICT', field: null }]);
    expect((await act('customerRecordEnd', { ...at, version: 2, ending: 'served' })).userErrors).toEqual([
      { code: 'RECORD_ENDED', field: null },
    ]);
    expect((await act('customerRecordEnd', { ...at, version: 2 })).record).toMatchObject({ isOpen: true, ending: null, endingNote: null });
  });

  test.each<[string, string, object, string, string[]]>([
    ['of no kind', 'nonsense', {}, 'NOT_FOUND', ['kind']],
    ['without what must be said', 'need', { fields: [] }, 'REQUIRED', ['fields', '0', 'values']],
    ['of tomorrow', 'need', { onDay: '2099-01-01' }, 'DAY_AHEAD', ['onDay']],
    ['of nobody', 'need', { holderId: 'per_01ARZ3NDEKTSV4RRFFQ69G5FAV' }, 'NOT_FOUND', ['holderId']],
  ])('is refused %s', async (_, kind, more, code, field) =>
    expect((await add(kind, { what: '静音' }, more)).userErrors).toEqual([{ code, field }]),
  );

  test('is changed as a whole; the log says which fields, never what to', async () => {
    const { record } = await add('need', { what: '静音', quantity: '2' });
    const changed = await act('customerRecordChange', { recordId: record.id, version: 1, dueOn: day(9), ...said({ what: '省电' }) });
    expect(changed.record).toMatchObject({ version: 2, dueOn: day(9) });
    const events = await app.db.read.rows("select payload from event where subject_id = ? and type like 'customer.record%' order by seq", [
      customerId,
    ]);
    const told = events.map(([payload]) => String(payload));
    expect(JSON.parse(told[1] ?? '')).toMatchObject({ recordId: record.id, kind: 'need', fields: ['what', 'quantity'] });
    expect(told.join()).not.toMatch(/静音|省电/);
  });

  test('that was taken by mistake does not count and stays to be read', async () => {
    const { record } = await add('need', { what: '静音' });
    const at = { recordId: record.id };
    expect((await act('customerRecordVoid', { ...at, version: 1, reason: '重复' })).record).toMatchObject({
      isOpen: false,
      voidReason: '重复',
    });
    expect((await act('customerRecordChange', { ...at, version: 2, ...said({ what: 'x' }) })).userErrors).toMatchObject([
      { code: 'RECORD_ENDED' },
    ]);
  });

  test('is kept by nobody out of reach or without the right', async () => {
    const input = { kind: 'need', ...said({ what: '静音' }) };
    expect((await act('customerRecordAdd', input, 'agent2')).userErrors).toEqual([{ code: 'OUT_OF_REACH', field: null }]);
    expect((await act('customerRecordAdd', input, 'integrator')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('CUS-24, LOY-08: what comes again is due anew when it ends, and what is late is found', async () => {
  const { record } = await add('relation-contact', { topics: '使用情况' }, { dueOn: day(-1), holderId: agentId });
  expect(record).toMatchObject({ isOpen: true, isOverdue: true });
  expect((await list({ isOverdue: true, holderId: agentId })).nodes.map(({ id }: { id: string }) => id)).toContain(record.id);
  await act('customerRecordEnd', { recordId: record.id, version: 1, ending: 'done', note: '满意' });
  const again = await list({ kinds: ['relation-contact'], isOpen: true });
  expect(again.nodes).toMatchObject([{ customer: { id: customerId }, values: [{ text: '使用情况' }] }]);
  const [row] = await app.db.read.rows('select due_on, holder_id from customer_record where id = ?', [again.nodes[0].id]);
  expect(row).toEqual([day(90), agentId]);
});

test('CUS-04: an identity check does not stay open', async () => {
  const { record } = await add('identity-check', { how: 'questions', result: 'passed' });
  expect(record).toMatchObject({ isOpen: false, dueOn: null, recordedBy: { id: agentId } });
});

test('records of many customers take as few statements as of one, and follow the sight of their customers', async () => {
  for (const _ of 'abc') {
    customerId = await customer();
    await add('recommendation', { product: '热水器' });
  }
  const filter = { kinds: ['recommendation'] };
  const [one, three] = [await list(filter, 'agent', 1), await list(filter, 'agent', 3)];
  expect(three.nodes).toHaveLength(3);
  expect(three.sqlCount).toBe(one.sqlCount);
  const offers = 'query O($id: ID!) { customer(id: $id) { recordKinds { kind { code } fields { code } keep { allowed code } } } }';
  const { data, sqlCount } = await app.as('agent').run(offers, { id: customerId });
  expect(data.customer.recordKinds.map(({ kind }: { kind: { code: string } }) => kind.code)).toContain('care');
  expect(data.customer.recordKinds[0].keep).toEqual({ allowed: true, code: null });
  expect(sqlCount).toBeLessThanOrEqual(3);
});

test('CUS-07: goes over when two customers are one', async () => {
  const { record } = await add('need', { what: '静音' });
  const keptId = await customer();
  const document = 'mutation M($input: CustomerMergeInput!) { customerMerge(input: $input) { userErrors { code } } }';
  const input = { keptId, mergedId: customerId, keptVersion: 1, mergedVersion: 2, taken: [], joinsNotes: false, reason: '同一人' };
  await app.as('admin').run(document, { input });
  const look = 'query R($id: ID!) { customer(id: $id) { records(first: 5) { nodes { id } } } }';
  expect((await app.as('agent').run(look, { id: keptId })).data.customer.records.nodes).toEqual([{ id: record.id }]);
});
