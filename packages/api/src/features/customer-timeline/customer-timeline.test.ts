import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'supervisor', 'agent', 'agent2', 'technician', 'integrator'] });
  desk = new TicketDesk(app);
});
afterAll(() => app.close());

const TIMELINE = `query T($customerId: ID!, $kinds: [CustomerHistoryKind!], $first: Int, $after: String) {
  customerTimeline(customerId: $customerId, kinds: $kinds, first: $first, after: $after) {
    nodes { kind type actor { account } about body reason ticket { number } changes { field from to } } pageInfo { hasNextPage endCursor } totalCount } }`;

interface Entry {
  readonly kind: string;
  readonly type: string;
  readonly about: string | null;
  readonly body: string | null;
  readonly reason: string | null;
  readonly ticket: { readonly number: string } | null;
  readonly changes: readonly object[];
}

async function timeline(customerId: string, more: object = {}, account = 'agent') {
  const { data, sqlCount, errors } = await app.as(account).run(TIMELINE, { customerId, first: 50, ...more });
  const nodes: Entry[] = data?.customerTimeline.nodes ?? [];
  return { ...data?.customerTimeline, nodes, types: nodes.map(({ type }) => type), sqlCount, errors };
}
async function does(field: string, input: object, account = 'agent') {
  app.clock.advance(1000);
  const type = `${(field[0] ?? '').toUpperCase()}${field.slice(1)}Input!`;
  const { data, errors } = await app
    .as(account)
    .run(`mutation M($input: ${type}) { ${field}(input: $input) { userErrors { code field } } }`, { input });
  expect([errors, data?.[field].userErrors]).toEqual([undefined, []]);
}
async function made(more: object = {}): Promise<string> {
  app.clock.advance(1000);
  const input = { kind: 'PERSON', name: '王芳', phone: '13800136021', isDuplicateAccepted: true, ...more };
  const create = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  return (await app.as('agent').run(create, { input })).data.customerCreate.customer.id;
}

describe('what happened with a customer (CUS-05, CUS-07)', () => {
  test('stands in one list, the latest first, whatever it was, and is chosen by kind', async () => {
    const customerId = await made();
    await does('customerUpdate', { customerId, version: 1, name: '王芳芳', tier: 'gold', stage: 'ACTIVE' });
    await does('customerProductSet', { customerId, model: '热水器 80L' });
    const [[ownerId, ownerName] = []] = await app.db.read.rows("select id, name from person where account = 'agent2'");
    await does('customerOwnerSet', { customerId, version: 3, ownerId, reason: '调岗' }, 'supervisor');
    app.clock.advance(1000);
    const ticket = await desk.registers('agent', { customerId });
    await does('ticketNoteAdd', { ticketId: ticket.id, audience: 'INTERNAL', body: '客户下午在家' });

    const all = await timeline(customerId);
    expect(all.types).toEqual([
      'message.internal_note',
      'ticket.created',
      'customer.owner_set',
      'customer.product_set',
      'customer.updated',
      'customer.created',
    ]);
    const [note, created, owner, product, updated] = all.nodes;
    expect(note).toMatchObject({ kind: 'NOTE', body: '客户下午在家', ticket: { number: ticket.number }, actor: { account: 'agent' } });
    expect(created).toMatchObject({ kind: 'TICKET', ticket: { number: ticket.number }, body: null });
    expect(owner).toMatchObject({ kind: 'CHANGE', reason: '调岗', changes: [{ field: 'ownerId', from: null, to: ownerName }] });
    expect(product).toMatchObject({ kind: 'PRODUCT', about: '热水器 80L' });
    expect(updated?.changes).toEqual(
      expect.arrayContaining([
        { field: 'name', from: null, to: null },
        { field: 'tier', from: null, to: '金卡' },
      ]),
    );
    expect((await timeline(customerId, { kinds: ['PRODUCT', 'TICKET'] })).types).toEqual(['ticket.created', 'customer.product_set']);
    expect((await timeline(customerId, { kinds: [] })).types).toEqual([]);
  });

  test('tells how many numbers came and went, and which tags', async () => {
    const customerId = await made();
    const channels = [{ kind: 'PHONE', value: '13900136022', isMain: true }];
    await does('customerChannelsSet', { customerId, version: 1, channels, isDuplicateAccepted: true });
    const { nodes, errors } = await timeline(customerId);
    expect([errors, nodes[0]?.type, nodes[0]?.about]).toEqual([undefined, 'customer.channels_set', '+1 · −1']);
  });

  test('comes in pages that neither repeat nor leave out anything, in few statements however long it is', async () => {
    const customerId = await made();
    for (let version = 1; version < 9; version += 1) await does('customerUpdate', { customerId, version, note: `第 ${version} 次` });
    const first = await timeline(customerId, { first: 5 });
    const second = await timeline(customerId, { first: 5, after: first.pageInfo.endCursor });
    expect([...first.types, ...second.types]).toEqual([...Array(8).fill('customer.updated'), 'customer.created']);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, first.totalCount]).toEqual([true, false, 9]);
    expect(first.sqlCount).toBeLessThanOrEqual(6);
  });

  test('tells of tickets only those that the reader sees, and nothing of a customer they may not see', async () => {
    const customerId = await made();
    app.clock.advance(1000);
    await desk.registers('agent', { customerId });
    const seen = await timeline(customerId, {}, 'integrator');
    expect(seen.types.filter((type: string) => type.startsWith('ticket.'))).toEqual(
      (
        await app.as('integrator').run('query Q($id: ID!) { customer(id: $id) { tickets(first: 5) { nodes { id } } } }', { id: customerId })
      ).data.customer?.tickets.nodes.map(() => 'ticket.created') ?? [],
    );
    expect((await timeline('cus_00000000000000000000000000')).nodes).toEqual([]);
  });

  test('of two who are one tells the past of both, until they are two again', async () => {
    const [keptId, mergedId] = [await made(), await made({ name: '王芳（二）' })];
    await does('customerProductSet', { customerId: mergedId, model: '净水器' });
    const versions = { keptVersion: 1, mergedVersion: 2 };
    await does('customerMerge', { keptId, mergedId, ...versions, taken: [], joinsNotes: false, reason: '同一人' }, 'supervisor');
    const both = ['customer.merged', 'customer.product_set', 'customer.created', 'customer.created'];
    expect((await timeline(keptId)).types).toEqual(both);
    const other = await timeline(mergedId);
    expect(other.types).toEqual(both);
    expect(other.nodes[0]).toMatchObject({ kind: 'MERGE', about: '王芳（二）', reason: '同一人' });
    const [[mergeId] = []] = await app.db.read.rows('select id from customer_merge where kept_id = ?', [keptId]);
    await does('customerMergeUndo', { mergeId, reason: '两位' }, 'supervisor');
    expect((await timeline(mergedId)).types).toEqual(['customer.merge_undone', 'customer.product_set', 'customer.created']);
    expect((await timeline(keptId)).types).toEqual(['customer.merge_undone', 'customer.merged', 'customer.created']);
  });
});
