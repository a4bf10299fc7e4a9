import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
let id: string;
const wordIds = new Map<string, string>();

const TAG = `mutation T($input: CustomerTagInput!) { customerTag(input: $input) { customer { version tags { code name color } } userErrors { code field } } }`;
const SET =
  'mutation S($input: WordSetInput!) { wordSet(input: $input) { word { id code name color isArchived } userErrors { code field } } }';
const NEW = 'mutation N($input: TagCreateInput!) { tagCreate(input: $input) { word { id code name } userErrors { code field } } }';
const MOVE = 'mutation M($input: WordMoveInput!) { wordMove(input: $input) { userErrors { code field } } }';
const WORDS =
  'query W($a: Boolean, $s: String) { words(list: CUSTOMER_TAG, isArchived: $a, search: $s, first: 50) { nodes { id code } totalCount } }';

async function does(document: string, input: object, account = 'admin') {
  const { data, errors, sqlCount } = await app.as(account).run(document, { input });
  return { ...Object.values<object>(data ?? {})[0], errors, sqlCount } as ReturnType<typeof JSON.parse>;
}
const codes = async (variables: object = {}): Promise<string[]> =>
  (await app.as('agent').run(WORDS, variables)).data.words.nodes.map(({ code }: { code: string }) => code);
const tagged = (more: object, account = 'agent') => does(TAG, { customerId: id, ...more }, account);
const wordId = (code: string) => wordIds.get(code) ?? '';

beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'supervisor', 'integrator', 'technician'] });
  const create = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  id = (await does(create, { kind: 'PERSON', name: '王芳', phone: '13800136021' }, 'agent')).customer.id;
  for (const [code, zhCN, color] of [
    ['noisy', '爱打电话', 'RED'],
    ['shy', '不爱打电话', 'BLUE'],
  ]) {
    const { word, userErrors } = await does(SET, { list: 'CUSTOMER_TAG', code, zhCN, color });
    expect(userErrors).toEqual([]);
    wordIds.set(String(code), word.id);
  }
});
afterAll(() => app.close());

describe('tags of customers (CUS-15)', () => {
  test('are put on and taken off, and the log says which', async () => {
    const { customer, userErrors, sqlCount } = await tagged({ addIds: [wordId('shy'), wordId('noisy')] });
    expect(userErrors).toEqual([]);
    expect(customer).toEqual({
      version: 2,
      tags: [
        { code: 'noisy', name: '爱打电话', color: 'RED' },
        { code: 'shy', name: '不爱打电话', color: 'BLUE' },
      ],
    });
    expect(sqlCount).toBeLessThanOrEqual(11);
    expect((await tagged({ addIds: [wordId('shy')] })).customer.version).toBe(2);
    expect((await tagged({ removeIds: [wordId('shy')] })).customer.tags).toHaveLength(1);
    const events = await app.db.read.rows("select payload from event where subject_id = ? and type = 'customer.tagged' order by seq", [id]);
    const said = events.map(([payload]) => JSON.parse(String(payload)));
    expect(said).toMatchObject([
      { added: ['noisy', 'shy'], removed: [] },
      { added: [], removed: ['shy'] },
    ]);
  });

  test('find customers who have all of them; whoever does not see a customer learns nothing', async () => {
    const count = async (codesAsked: readonly string[], account = 'agent') => {
      const filter = { tagIds: codesAsked.map(wordId) };
      return (await app.as(account).run('query L($f: CustomerFilter) { customers(first: 5, filter: $f) { totalCount } }', { f: filter }))
        .data.customers.totalCount;
    };
    expect([await count(['noisy']), await count(['noisy', 'shy']), await count(['shy'])]).toEqual([1, 0, 0]);
    expect(await count(['noisy'], 'technician')).toBe(0);
  });

  test('are refused where there is no such tag, to many and to whoever may not change the customer', async () => {
    expect((await tagged({ addIds: [id] })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['addIds', '0'] }]);
    expect((await tagged({ addIds: [wordId('shy')] }, 'integrator')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await tagged({ addIds: [wordId('shy')] }, 'technician')).errors?.[0]?.extensions.code ?? 'NOT_FOUND').toBeTruthy();
  });

  test('go out of use: no longer offered nor put on, and kept by those who have them', async () => {
    const noisy = { list: 'CUSTOMER_TAG', code: 'noisy', zhCN: '爱打电话', color: 'RED' };
    expect((await does(SET, { ...noisy, isArchived: true })).word.isArchived).toBe(true);
    expect(await codes({ a: false })).not.toContain('noisy');
    expect((await tagged({})).customer.tags).toMatchObject([{ code: 'noisy' }]);
    expect((await tagged({ removeIds: [wordId('noisy')] })).customer.tags).toEqual([]);
    expect((await tagged({ addIds: [wordId('noisy')] })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['addIds', '0'] }]);
    expect((await does(SET, { ...noisy, isArchived: false })).word.isArchived).toBe(false);
  });

  test('are made while tagging by whoever has that right, each name once', async () => {
    const make = (name: string, account: string) => does(NEW, { list: 'CUSTOMER_TAG', name }, account);
    expect((await make('团购', 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { word, userErrors } = await make(' 团购 ', 'supervisor');
    expect([word.name, userErrors]).toEqual(['团购', []]);
    expect((await make('团购', 'supervisor')).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['name'] }]);
    expect((await codes({ s: '团' })).length).toBe(1);
  });

  test('stand in the order somebody put them in; the list is kept by nobody without the right', async () => {
    const [first = '', second = ''] = await codes();
    expect((await does(MOVE, { list: 'CUSTOMER_TAG', code: second, beforeCode: first })).userErrors).toEqual([]);
    expect((await codes()).slice(0, 2)).toEqual([second, first]);
    for (const account of ['supervisor', 'agent']) {
      expect((await does(SET, { list: 'CUSTOMER_TAG', code: 'mine', zhCN: '我的' }, account)).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    }
  });

  test('cost a list one statement more, however many customers it holds', async () => {
    const create = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
    for (const phone of ['13700001111', '13700002222']) await does(create, { kind: 'PERSON', name: '李', phone }, 'agent');
    const counted = async (first: number) =>
      (await app.as('agent').run(`{ customers(first: ${first}) { nodes { id tags { code } } } }`)).sqlCount;
    expect([await counted(1), await counted(3)]).toEqual([2, 2]);
  });
});
