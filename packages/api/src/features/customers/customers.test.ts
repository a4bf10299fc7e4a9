import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
const ids = new Map<string, string>();

beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent', 'agent2', 'technician', 'integrator'] });
  for (const [name, phone, kind] of [
    ['王芳', '13800136021', 'PERSON'],
    ['王芳芳', '0571-88886021', 'PERSON'],
    ['Acme 100% 电器_公司', '4008208820', 'COMPANY'],
  ]) {
    const input = { kind, name, phone, email: `${ids.size}@example.com` };
    const { data } = await app
      .as('agent')
      .run('mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }', { input });
    ids.set(name ?? '', data.customerCreate.customer.id);
  }
  await app.settle();
});
afterAll(() => app.close());

const LIST =
  'query List($filter: CustomerFilter, $first: Int, $after: String) { customers(filter: $filter, first: $first, after: $after) { totalCount nodes { id name phone } pageInfo { hasNextPage endCursor } } }';

async function names(account: string, filter: object): Promise<string[]> {
  const { data } = await app.as(account).run(LIST, { first: 10, filter });
  return data.customers.nodes.map(({ name }: { name: string }) => name);
}

describe('finding a customer', () => {
  test.each<[string, object, string[]]>([
    ['by part of the name', { search: '王芳' }, ['王芳芳', '王芳']],
    ['by the tail of a phone', { search: '6021' }, ['王芳芳', '王芳']],
    ['by the whole phone in another spelling', { search: '+86 138 0013 6021' }, ['王芳']],
    ['by e-mail', { search: '0@EXAMPLE.com' }, ['王芳']],
    ['by small letters', { search: 'acme' }, ['Acme 100% 电器_公司']],
    ['by a number in the name', { search: '100%' }, ['Acme 100% 电器_公司']],
    ['by pinyin', { search: 'wangfang' }, ['王芳芳', '王芳']],
    ['not by a sign alone', { search: '_%' }, []],
    ['by phone', { phone: '400 820 8820' }, ['Acme 100% 电器_公司']],
    ['not by what is no phone', { phone: '电话' }, []],
    ['by kind', { kind: 'COMPANY' }, ['Acme 100% 电器_公司']],
  ])('%s', async (_, filter, expected) => {
    expect(await names('agent2', filter)).toEqual(expected);
  });

  test.each([
    ['admin', true],
    ['integrator', false],
  ])('%s, who sees whole numbers: %s, may spell out an end longer than the mask shows', async (account, isFound) => {
    expect(await names(account, { search: '6021' })).toEqual(['王芳芳', '王芳']);
    expect(await names(account, { search: '136021' })).toEqual(isFound ? ['王芳'] : []);
    expect(await names(account, { search: '13800136021' })).toEqual(['王芳']);
  });

  test('duplicates of a phone', async () => {
    const { data } = await app.as('agent').run('{ customerDuplicates(phone: "138-0013-6021", first: 5) { nodes { name } } }');
    expect(data.customerDuplicates.nodes).toEqual([{ name: '王芳' }]);
  });

  test('pages hold everybody once, in one statement and one more for the count', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const answer: {
        data: { customers: { nodes: { name: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } } };
        sqlCount: number;
      } = await app.as('manager').run(LIST, { first: 1, after });
      const { nodes, pageInfo, totalCount } = answer.data.customers;
      expect([totalCount, answer.sqlCount]).toEqual([3, 2]);
      seen.push(...nodes.map(({ name }) => name));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(['Acme 100% 电器_公司', '王芳芳', '王芳']);
  });
});

describe('sight of customers and of their contact data (SEC-12)', () => {
  const ONE = 'query One($id: ID!) { customer(id: $id) { name phone email isMasked } node(id: $id) { id ... on Customer { phone } } }';

  test.each([
    ['agent', '13800136021', false],
    ['agent2', '138****6021', true],
    ['manager', '13800136021', false],
    ['integrator', '138****6021', true],
  ])('%s sees %s', async (account, phone, isMasked) => {
    const { data } = await app.as(account).run(ONE, { id: ids.get('王芳') });
    expect(data.customer).toMatchObject({ phone, isMasked });
    expect(data.node.phone).toBe(phone);
  });

  test('a technician sees only customers of their own (SEC-04)', async () => {
    const { data } = await app.as('technician').run(ONE, { id: ids.get('王芳') });
    expect(data).toEqual({ customer: null, node: null });
    expect(await names('technician', {})).toEqual([]);
  });

  test('a token without the right to read customers is told the name of a ticket’s customer, and no more of them', async () => {
    const manager = app.as('manager');
    const [[typeId]] = (await app.state.db.read.rows("select id from ticket_type where code = 'repair'")) as [[string]];
    const newCustomer = { kind: 'PERSON', name: '赵敏', phone: '13912345678', address: '解放大道 1 号', note: '下午在家' };
    const input = { typeId, newCustomer, subject: '冰箱不制冷', description: '来电报修', channel: 'PHONE' };
    const created = await manager.run(
      'mutation T($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id } userErrors { code field } } }',
      { input },
    );
    const token = await manager.run(
      'mutation K($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { secret userErrors { code } } }',
      {
        input: { name: '报表', permissions: ['ticket:read'], expiresAt: new Date(app.clock.now().getTime() + 86_400_000).toISOString() },
      },
    );
    const query = 'query T($id: ID!) { ticket(id: $id) { customer { name phone address note } } }';
    const { data } = await app.anonymous.run(
      query,
      { id: created.data.ticketCreate.ticket.id },
      { headers: { authorization: `Bearer ${token.data.apiTokenCreate.secret}` } },
    );
    expect(data.ticket.customer).toEqual({ name: '赵敏', phone: '139****5678', address: null, note: null });
    const own = await manager.run(query, { id: created.data.ticketCreate.ticket.id });
    expect(own.data.ticket.customer).toMatchObject({ address: '解放大道 1 号', note: '下午在家' });
  });
});
