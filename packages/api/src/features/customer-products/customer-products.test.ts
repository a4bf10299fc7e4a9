import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk, type TicketNow } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
let customerId: string;
let ticket: TicketNow;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2', 'integrator'] });
  desk = new TicketDesk(app);
  const create = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  const input = { kind: 'PERSON', name: '王芳', phone: '13800136021' };
  customerId = (await app.as('agent').run(create, { input })).data.customerCreate.customer.id;
  ticket = await desk.registers('agent', { customerId });
});
afterAll(() => app.close());

const day = (ahead: number) => new Date(app.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
const SET = `mutation S($input: CustomerProductSetInput!) { customerProductSet(input: $input) {
  product { id version model serial boughtOn warrantyUntil warranty returnTerms } userErrors { code field } } }`;
async function set(input: object, account = 'agent') {
  const { data, errors } = await app.as(account).run(SET, { input: { customerId, model: '热水器 80L', ...input } });
  return { ...data?.customerProductSet, errors };
}
const LINK =
  'mutation L($input: TicketProductSetInput!) { ticketProductSet(input: $input) { ticket { version product { id warranty } } userErrors { code field } } }';
async function link(input: object, account = 'agent') {
  const { data, errors } = await app.as(account).run(LINK, { input: { ticketId: ticket.id, ...input } });
  return { ...data?.ticketProductSet, errors };
}
const owned = async (account = 'agent') => {
  const { data, sqlCount } = await app
    .as(account)
    .run('query P($id: ID!) { customer(id: $id) { products(first: 5) { nodes { id model } } } }', { id: customerId });
  return { nodes: data.customer.products.nodes, sqlCount };
};

describe('what a customer owns (CUS-20, CUS-21)', () => {
  let id: string;

  test('is put on file with its terms, and says how its warranty stands today', async () => {
    const { product, userErrors } = await set({
      serial: ' SN-1 ',
      boughtOn: day(-300),
      warrantyUntil: day(20),
      returnTerms: '七天无理由退货',
    });
    expect(userErrors).toEqual([]);
    expect(product).toMatchObject({ version: 1, serial: 'SN-1', warranty: 'ENDING', returnTerms: '七天无理由退货' });
    id = product.id;
    expect((await set({ productId: id, version: 1, serial: 'SN-1', warrantyUntil: day(-1) })).product).toMatchObject({
      version: 2,
      warranty: 'OVER',
    });
    const { nodes, sqlCount } = await owned();
    expect(nodes).toEqual([{ id, model: '热水器 80L' }]);
    expect(sqlCount).toBeLessThanOrEqual(2);
    const events = await app.db.read.rows("select payload from event where subject_id = ? and type = 'customer.product_set' order by seq", [
      customerId,
    ]);
    expect(events.map(([payload]) => JSON.parse(String(payload)).fields)).toEqual(
      [expect.any(Array), ['boughtOn', 'warrantyUntil', 'returnTerms'].sort()].map((one) =>
        Array.isArray(one) ? expect.arrayContaining(one) : one,
      ),
    );
  });

  test.each<[string, object, string, string]>([
    ['without a model', { model: ' ' }, 'REQUIRED', 'model'],
    ['bought tomorrow', { boughtOn: '2099-01-01' }, 'DAY_AHEAD', 'boughtOn'],
    [
      'with a warranty that ended before it was bought',
      { boughtOn: '2024-01-02', warrantyUntil: '2024-01-01' },
      'WARRANTY_BEFORE_PURCHASE',
      'warrantyUntil',
    ],
    ['that is not theirs', { productId: 'cpr_01ARZ3NDEKTSV4RRFFQ69G5FAV', version: 1 }, 'NOT_FOUND', 'productId'],
  ])('is not %s', async (_, more, code, field) => {
    expect((await set(more)).userErrors).toEqual([{ code, field: [field] }]);
  });

  test('is changed by nobody out of date, out of reach or without the right', async () => {
    expect((await set({ productId: id, version: 1, model: '其他' })).userErrors).toEqual([{ code: 'CONFLICT', field: null }]);
    expect((await set({}, 'agent2')).userErrors).toEqual([{ code: 'OUT_OF_REACH', field: null }]);
    expect((await set({}, 'integrator')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('is what a ticket is about, if it is theirs', async () => {
    const foreign = await desk.customerId('13900000009');
    const other = (await app.as('admin').run(SET, { input: { customerId: foreign, model: '洗衣机' } })).data.customerProductSet.product.id;
    expect((await link({ version: ticket.version, productId: other })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['productId'] }]);
    const { ticket: now, userErrors } = await link({ version: ticket.version, productId: id });
    expect(userErrors).toEqual([]);
    expect(now).toEqual({ version: ticket.version + 1, product: { id, warranty: 'OVER' } });
    expect((await link({ version: ticket.version, productId: id })).userErrors).toEqual([{ code: 'CONFLICT', field: null }]);
    const counted = async (first: number) =>
      (await app.as('agent').run(`{ tickets(first: ${first}) { nodes { id product { model } } } }`)).sqlCount;
    await desk.registers('agent', { customerId });
    expect(await counted(2)).toBe(await counted(1));
  });

  test('is taken off file, and from the tickets about it', async () => {
    const remove = 'mutation R($input: CustomerProductRemoveInput!) { customerProductRemove(input: $input) { userErrors { code field } } }';
    const { data } = await app.as('agent').run(remove, { input: { customerId, productId: id } });
    expect(data.customerProductRemove.userErrors).toEqual([]);
    expect((await owned()).nodes).toEqual([]);
    const { data: after } = await app.as('agent').run('query T($id: ID!) { ticket(id: $id) { product { id } } }', { id: ticket.id });
    expect(after.ticket.product).toBeNull();
  });
});
