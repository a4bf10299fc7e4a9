import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
let id: string;
const fieldIds = new Map<string, string>();
const idOf = (code: string) => fieldIds.get(code) ?? '';
/** The playbook asks for more; these are about the ones made here. */
const ours = <T extends { readonly field: { readonly code: string } }>(fields: readonly T[]) =>
  fields.filter(({ field }) => fieldIds.has(field.code));

const SET = `mutation S($input: CustomerFieldSetInput!) { customerFieldSet(input: $input) { customerField { id code name isArchived } userErrors { code field } } }`;
const MOVE = `mutation M($input: CustomerFieldMoveInput!) { customerFieldMove(input: $input) { userErrors { code field } } }`;
const FILL = `mutation F($input: CustomerFieldsFillInput!) { customerFieldsFill(input: $input) {
  customer { version fields { field { code groupName } values text } } userErrors { code field } } }`;
const names = (zhCN: string) => ({ zhCN });
const set = async (input: object, account = 'admin') => {
  const { data, errors } = await app.as(account).run(SET, { input });
  return { ...data?.customerFieldSet, errors };
};
async function fill(values: readonly object[], version: number, account = 'agent') {
  const { data, errors, sqlCount } = await app.as(account).run(FILL, { input: { customerId: id, version, values } });
  const { customer, userErrors } = data?.customerFieldsFill ?? {};
  return { customer: customer && { ...customer, fields: ours(customer.fields) }, userErrors, errors, sqlCount };
}
async function fieldsOf(account = 'agent') {
  const query = 'query Q($id: ID!) { customer(id: $id) { fields { field { code } values text } } }';
  return ours<{ field: { code: string }; values: string[]; text: string | null }>(
    (await app.as(account).run(query, { id })).data.customer.fields,
  );
}

beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'integrator', 'supervisor'] });
  const create = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }';
  const made = await app.as('agent').run(create, { input: { kind: 'PERSON', name: '王芳', phone: '13800136021' } });
  id = made.data.customerCreate.customer.id;
  const roles = (await app.as('admin').run('{ roles(first: 50) { nodes { id code } } }')).data.roles.nodes;
  const supervisor = roles.find(({ code }: { code: string }) => code === 'supervisor').id;
  const options = [
    { code: 'flat', names: names('楼房') },
    { code: 'shop', names: names('商铺') },
  ];
  for (const field of [
    { code: 'home', type: 'CHOICES', names: names('住房'), groupNames: names('居住'), options },
    { code: 'storey', type: 'NUMBER', names: names('楼层'), min: -5, max: 150, unit: '层', isRequired: true },
    { code: 'contract', type: 'TEXT', names: names('合同号'), customerKind: 'COMPANY' },
    { code: 'mind', type: 'TEXT', names: names('思想状态'), roleIds: [supervisor] },
  ]) {
    const { customerField, userErrors } = await set(field);
    expect(userErrors).toEqual([]);
    fieldIds.set(field.code, customerField.id);
  }
});
afterAll(() => app.close());

describe('fields of one’s own (CUS-15)', () => {
  test('are asked of customers of their kind, in their order, of those whose roles see them (SEC-12)', async () => {
    const codes = async (account: string) => (await fieldsOf(account)).map(({ field }) => field.code);
    expect(await codes('agent')).toEqual(['home', 'storey']);
    expect(await codes('supervisor')).toEqual(['home', 'storey', 'mind']);
    expect(await codes('admin')).toEqual(['home', 'storey', 'mind']);
    await app.as('admin').run(MOVE, { input: { code: 'storey', beforeCode: 'home' } });
    expect(await codes('agent')).toEqual(['storey', 'home']);
    await app.as('admin').run(MOVE, { input: { code: 'storey', beforeCode: 'contract' } });
  });

  test('are filled in, as one reads them, and the log says which and never what', async () => {
    const values = [
      { fieldId: idOf('home'), values: ['shop', 'flat'] },
      { fieldId: idOf('storey'), values: ['012'] },
    ];
    const { customer, userErrors, sqlCount } = await fill(values, 1);
    expect(userErrors).toEqual([]);
    expect(customer).toEqual({
      version: 2,
      fields: [
        { field: { code: 'home', groupName: '居住' }, values: ['shop', 'flat'], text: '商铺、楼房' },
        { field: { code: 'storey', groupName: null }, values: ['12'], text: '12 层' },
      ],
    });
    expect(sqlCount).toBeLessThanOrEqual(15);
    expect((await fill(values, 2)).customer.version).toBe(2);
    const events = await app.db.read.rows("select payload from event where subject_id = ? and type = 'customer.fields_filled'", [id]);
    expect(events.map(([payload]) => JSON.parse(String(payload)).fields)).toEqual([['home', 'storey']]);
  });

  test.each<[string, string, readonly string[], string, string]>([
    ['what is no number', 'storey', ['三'], 'INVALID', 'values'],
    ['a floor beyond', 'storey', ['200'], 'OUT_OF_RANGE', 'values'],
    ['nothing where something is asked', 'storey', [], 'REQUIRED', 'values'],
    ['no option', 'home', ['castle'], 'INVALID', 'values'],
    ['a field of another kind of customer', 'contract', ['A1'], 'NOT_FOUND', 'fieldId'],
    ['a field that is not theirs to see', 'mind', ['平静'], 'NOT_FOUND', 'fieldId'],
  ])('are not filled with %s', async (_, code, values, refusal, field) => {
    const { userErrors } = await fill([{ fieldId: idOf(code), values }], 2);
    expect(userErrors).toEqual([{ code: refusal, field: ['values', '0', field] }]);
  });

  test('are filled by nobody out of date, out of reach or without the right', async () => {
    const values = [{ fieldId: idOf('home'), values: [] }];
    expect((await fill(values, 1)).userErrors).toEqual([{ code: 'CONFLICT', field: null }]);
    expect((await fill(values, 2, 'integrator')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('find customers, but not by what the viewer does not see', async () => {
    await fill([{ fieldId: idOf('mind'), values: ['平静'] }], 2, 'supervisor');
    const count = async (account: string, code: string, value: string | null) => {
      const fields = [{ fieldId: idOf(code), value }];
      const { data } = await app
        .as(account)
        .run('query L($f: [CustomerFieldCondition!]) { customers(first: 5, filter: { fields: $f }) { totalCount } }', { f: fields });
      return data.customers.totalCount;
    };
    expect(await count('agent', 'home', 'flat')).toBe(1);
    expect(await count('agent', 'home', 'castle')).toBe(0);
    expect(await count('agent', 'home', null)).toBe(1);
    expect(await count('agent', 'contract', null)).toBe(0);
    expect(await count('supervisor', 'mind', '平静')).toBe(1);
    expect(await count('agent', 'mind', '平静')).toBe(0);
  });

  test('that go out of use are asked no more and keep what is known', async () => {
    const home = { code: 'home', type: 'CHOICES', names: names('住房'), options: [{ code: 'flat', names: names('楼房') }] };
    expect((await set({ ...home, isArchived: true })).customerField.isArchived).toBe(true);
    expect((await fieldsOf()).map(({ field }) => field.code)).toEqual(['storey']);
    await set({ ...home, isArchived: false });
    const [first] = await fieldsOf();
    expect(first).toMatchObject({ values: ['shop', 'flat'], text: '商铺、楼房' });
  });

  test('are set up by whoever may and nobody else, and their type stays', async () => {
    expect((await set({ code: 'x', type: 'TEXT', names: names('x') }, 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await set({ code: 'storey', type: 'TEXT', names: names('楼层') })).userErrors).toEqual([
      { code: 'FIELD_TYPE_FIXED', field: ['type'] },
    ]);
    const asked = '{ customerFields(first: 50) { nodes { code roleIds viewerCan { update { allowed } } } } }';
    const isOurs = ({ code }: { code: string }) => fieldIds.has(code);
    const seen = (await app.as('agent').run(asked)).data.customerFields.nodes.filter(isOurs);
    expect(seen.map(({ code }: { code: string }) => code)).toEqual(['home', 'storey', 'contract']);
    expect(seen[0]).toMatchObject({ roleIds: [], viewerCan: { update: { allowed: false } } });
    expect((await app.as('admin').run(asked)).data.customerFields.nodes.filter(isOurs).at(-1).roleIds).toHaveLength(1);
  });

  test('cost a list one statement more, however many customers it holds', async () => {
    const create = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
    for (const phone of ['13700001111', '13700002222']) await app.as('agent').run(create, { input: { kind: 'PERSON', name: '李', phone } });
    const counted = async (first: number) =>
      (await app.as('agent').run(`{ customers(first: ${first}) { nodes { id fields { text } } } }`)).sqlCount;
    expect([await counted(1), await counted(3)]).toEqual([2, 2]);
  });
});
