import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2', 'integrator', 'technician'] });
});
afterAll(() => app.close());

const CREATE = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }';
const SET = `mutation S($input: CustomerChannelsSetInput!) { customerChannelsSet(input: $input) {
  customer { version phone email channels { id kind value label isMain } } userErrors { code field } } }`;
let next = 0;
async function made(account = 'agent'): Promise<string> {
  next += 1;
  const input = { kind: 'PERSON', name: `周敏${next}`, phone: `137 0000 ${1000 + next}`, email: `zhou${next}@example.com` };
  return (await app.as(account).run(CREATE, { input })).data.customerCreate.customer.id;
}
const channelsOf = async (id: string, account = 'agent') =>
  (await app.as(account).run('query Q($id: ID!) { customer(id: $id) { version phone channels { id kind value label isMain } } }', { id }))
    .data.customer;
async function set(
  customerId: string,
  channels: readonly object[],
  { account = 'agent', version = 1, ...more }: Record<string, unknown> = {},
) {
  const answer = await app.as(String(account)).run(SET, { input: { customerId, version, channels, ...more } });
  return { ...answer.data?.customerChannelsSet, errors: answer.errors, sqlCount: answer.sqlCount };
}
const kept = (channels: readonly { id: string; kind: string; isMain: boolean }[]) =>
  channels.map(({ id, kind, isMain }) => ({ id, kind, isMain }));

describe('customerChannelsSet (CUS-02)', () => {
  test('adds, describes and orders; the main phone is the one that lists show, and every number finds its customer', async () => {
    const id = await made();
    const { channels } = await channelsOf(id);
    const wishes = [
      { kind: 'PHONE', value: '+86 139-1111-2222', label: '女儿', isMain: true },
      ...kept(channels).map((one) => ({ ...one, isMain: one.kind === 'EMAIL' })),
    ];
    const { customer, userErrors, sqlCount } = await set(id, wishes);
    expect(userErrors).toEqual([]);
    expect(customer).toMatchObject({ version: 2, phone: '+86 139-1111-2222' });
    expect(customer.channels).toMatchObject([
      { kind: 'PHONE', value: '+86 139-1111-2222', label: '女儿', isMain: true },
      { id: channels[0].id, kind: 'PHONE', isMain: false },
      { id: channels[1].id, kind: 'EMAIL', isMain: true },
    ]);
    expect(sqlCount).toBeLessThanOrEqual(16);
    for (const search of ['13911112222', `1370000${1000 + next}`]) {
      const { data } = await app
        .as('agent')
        .run('query L($t: String!) { customers(first: 3, filter: { search: $t }) { nodes { id } } }', { t: search });
      expect(data.customers.nodes).toEqual([{ id }]);
    }
    const [event] = await app.db.read.rows("select payload from event where subject_id = ? and type = 'customer.channels_set'", [id]);
    expect(String(event?.[0])).not.toMatch(/1391111|女儿/);
  });

  test('asks about a phone that another customer has, and goes on when told to', async () => {
    const [one, other] = [await made(), await made()];
    const { channels } = await channelsOf(one);
    const wishes = [...kept(channels), { kind: 'PHONE', value: `1370000${1000 + next}` }];
    expect((await set(one, wishes)).userErrors).toEqual([{ code: 'CUSTOMER_PHONE_KNOWN', field: ['channels', '2', 'value'] }]);
    expect((await set(one, wishes, { isDuplicateAccepted: true })).userErrors).toEqual([]);
    expect((await channelsOf(other)).channels).toHaveLength(2);
  });

  test('what the log and the search know follows: tickets are found by the new number', async () => {
    const id = await made();
    const [[typeId]] = (await app.db.read.rows("select id from ticket_type where code = 'repair'")) as [[string]];
    const input = { typeId, customerId: id, subject: '油烟机异响', description: '来电', channel: 'PHONE' };
    const created = await app
      .as('agent')
      .run('mutation T($input: TicketCreateInput!) { ticketCreate(input: $input) { userErrors { code field } } }', { input });
    expect(created.data.ticketCreate.userErrors).toEqual([]);
    await set(id, [...kept((await channelsOf(id)).channels), { kind: 'PHONE', value: '13955557391' }]);
    await app.settle();
    const { data } = await app.as('agent').run('{ search(query: "7391", first: 5) { kind title } }');
    expect(data.search.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['CUSTOMER', 'TICKET']);
  });

  test('is refused when somebody was faster, out of sight, out of reach and without the right', async () => {
    const id = await made();
    const wishes = [{ kind: 'PHONE', value: '13922223333' }];
    expect((await set(id, wishes, { version: 9 })).userErrors).toEqual([{ code: 'CONFLICT', field: null }]);
    expect((await set('cus_01ARZ3NDEKTSV4RRFFQ69G5FAV', wishes)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['customerId'] }]);
    expect((await set(id, wishes, { account: 'agent2' })).userErrors).toEqual([{ code: 'OUT_OF_REACH', field: null }]);
    expect((await set(id, wishes, { account: 'integrator' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await channelsOf(id)).version).toBe(1);
  });

  test('shows them masked to whoever may not see them in full, and says what may be done', async () => {
    const id = await made();
    const { data } = await app
      .as('agent2')
      .run('query Q($id: ID!) { customer(id: $id) { channels { value } viewerCan { update { allowed code } updatePhone { code } } } }', {
        id,
      });
    expect(data.customer.channels.map(({ value }: { value: string }) => value)).toEqual([
      expect.stringMatching(/^137\*{4}/),
      'z***@example.com',
    ]);
    expect(data.customer.viewerCan).toEqual({ update: { allowed: false, code: 'OUT_OF_REACH' }, updatePhone: { code: 'OUT_OF_REACH' } });
  });

  test('costs a list one statement more, however many customers it holds', async () => {
    await made();
    const counted = async (first: number) =>
      (await app.as('agent').run(`{ customers(first: ${first}) { nodes { id channels { value } } } }`)).sqlCount;
    expect([await counted(1), await counted(5)]).toEqual([2, 2]);
  });
});
