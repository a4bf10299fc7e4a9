import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { customerColumns, fillTablesOf, rowsOfCustomers } from '../../../testing/customer-rows.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';
import { twinsJob } from '../find-twins.js';
import { forgetStepsJob } from '../forget-steps.job.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'supervisor', 'agent', 'integrator'] });
  desk = new TicketDesk(app);
});
afterAll(() => app.close());

const CREATE = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }';
const MERGE = `mutation M($input: CustomerMergeInput!) { customerMerge(input: $input) {
  customer { id version name tier { code } phone address note channels { kind value isMain } contacts(first: 5) { nodes { role contact { id } } } }
  merge { id mergedId mergedName moved { kind count } undoneAt viewerCan { undo { allowed } } } userErrors { code field } } }`;
const UNDO = `mutation U($input: CustomerMergeUndoInput!) { customerMergeUndo(input: $input) {
  customer { id name } merge { id undoneAt viewerCan { undo { allowed } } } userErrors { code field } } }`;

async function made(more: object = {}, account = 'agent'): Promise<string> {
  const input = { kind: 'PERSON', name: '王芳', phone: '13800136021', isDuplicateAccepted: true, ...more };
  return (await app.as(account).run(CREATE, { input })).data.customerCreate.customer.id;
}
async function merge(keptId: string, mergedId: string, more: object = {}, account = 'supervisor') {
  const input = { keptId, keptVersion: 1, mergedId, mergedVersion: 1, taken: [], joinsNotes: false, reason: '同一人，电话核实', ...more };
  const { data, errors, sqlCount } = await app.as(account).run(MERGE, { input });
  return { ...data?.customerMerge, errors, sqlCount };
}
async function undo(mergeId: string, account = 'supervisor') {
  const { data, errors } = await app.as(account).run(UNDO, { input: { mergeId, reason: '两位同名客户' } });
  return { ...data?.customerMergeUndo, errors };
}
const nameOf = async (id: string) =>
  (await app.as('agent').run('query N($id: ID!) { customer(id: $id) { id name } node(id: $id) { id } }', { id })).data;

describe('two customers who are one (CUS-07)', () => {
  test('become one, field by field, with everything of both, and both ids lead there', async () => {
    const kept = await made({ address: null, note: '下午在家' });
    const other = await made({
      name: '王 芳',
      phone: '0551-62345678',
      email: 'wf@example.cn',
      address: '长江路 1 号',
      note: '有狗',
      tier: 'gold',
    });
    const buyer = await made({ name: '陈', phone: '13811112222' });
    const contact = 'mutation S($input: CustomerContactSetInput!) { customerContactSet(input: $input) { userErrors { code } } }';
    await app.as('agent').run(contact, { input: { customerId: other, contactId: buyer, role: '丈夫' } });
    await app.as('agent').run(contact, { input: { customerId: kept, contactId: other, role: '本人' } });
    const ticket = await desk.registers('agent', { customerId: other });
    await desk.registers('agent', { customerId: kept });
    const check = `query C($keptId: ID!, $mergedId: ID!) { customerMergeCheck(keptId: $keptId, mergedId: $mergedId) {
      moves { kind count } merge { allowed } } }`;
    const { customerMergeCheck } = (await app.as('supervisor').run(check, { keptId: kept, mergedId: other })).data;
    expect(customerMergeCheck.merge.allowed).toBe(true);
    expect(customerMergeCheck.moves).toContainEqual({ kind: 'ticket', count: 1 });

    const versions = { keptVersion: 2, mergedVersion: 2 };
    const { customer, merge: done, userErrors, sqlCount } = await merge(kept, other, { ...versions, taken: ['phone'], joinsNotes: true });
    expect(userErrors).toEqual([]);
    expect(sqlCount).toBeLessThanOrEqual(90);
    expect(customer).toMatchObject({
      ...{ id: kept, name: '王芳', tier: { code: 'gold' }, phone: '0551-62345678', address: '长江路 1 号', note: '下午在家\n有狗' },
      channels: [
        { kind: 'PHONE', value: '13800136021', isMain: false },
        { kind: 'PHONE', value: '0551-62345678', isMain: true },
        { kind: 'EMAIL', value: 'wf@example.cn', isMain: true },
      ],
      contacts: { nodes: [{ role: '丈夫', contact: { id: buyer } }] },
    });
    expect(done).toMatchObject({ mergedId: other, mergedName: '王 芳', undoneAt: null, viewerCan: { undo: { allowed: true } } });
    expect(await nameOf(other)).toEqual({ customer: { id: kept, name: '王芳' }, node: { id: kept } });
    const again = await desk.registers('agent', { customerId: other });
    const { data } = await app
      .as('agent')
      .run('query T($ids: [ID!]!) { nodes(ids: $ids) { ... on Ticket { customer { id } } } }', { ids: [ticket.id, again.id] });
    expect(data.nodes).toEqual([{ customer: { id: kept } }, { customer: { id: kept } }]);
    const counted = await app
      .as('agent')
      .run('query T($id: ID!) { customer(id: $id) { tickets(first: 1) { totalCount } } }', { id: other });
    expect(counted.data.customer.tickets.totalCount).toBe(3);
    await app.settle();
    const found = await app.as('agent').run('{ customers(first: 50) { nodes { id } } search(query: "62345678", first: 5) { id } }');
    expect(found.data.customers.nodes.map(({ id }: { id: string }) => id)).not.toContain(other);
    expect(found.data.search.map(({ id }: { id: string }) => id)).not.toContain(other);
    const events = await app.db.read.rows('select type from event where subject_id in (?, ?) order by subject_id, seq', [kept, other]);
    expect(events.map(([type]) => type)).toEqual([
      ...['customer.created', 'customer.contact_set', 'customer.merged'],
      ...['customer.created', 'customer.contact_set', 'customer.merged_into'],
    ]);
  });

  test('are restored exactly as they were, in every table that holds ids of customers, when the merge is undone', async () => {
    const kept = await made({ phone: '13500000001', tier: 'silver', note: '甲' });
    const other = await made({ phone: '13500000002', email: 'b@example.cn', address: '乙路', tier: 'gold', note: '乙' });
    await app
      .as('agent')
      .run('mutation S($input: CustomerContactSetInput!) { customerContactSet(input: $input) { userErrors { code } } }', {
        input: { customerId: other, contactId: kept, role: '妻子' },
      });
    await desk.registers('agent', { customerId: other });
    await app.settle();
    await app.db.inTransaction((tx) => fillTablesOf(tx, [kept, other]));
    const before = await rowsOfCustomers(app.db.read);
    const taken = ['name', 'tier', 'phone', 'address', 'note', 'stage', 'kind'];
    const { merge: done, userErrors } = await merge(kept, other, { mergedVersion: 2, taken });
    expect(userErrors).toEqual([]);
    for (const { table, column } of await customerColumns(app.db.read)) {
      const left = await app.db.read.rows(`select * from ${table} where ${column} = ?`, [other]);
      // An earlier merge is of whom it is of, and a look at full data was given for minutes.
      if (!['customer_merge', 'customer_reveal'].includes(table)) expect([table, left]).toEqual([table, []]);
    }
    expect(await rowsOfCustomers(app.db.read)).not.toEqual(before);
    expect((await undo(done.id)).userErrors).toEqual([]);
    expect(await rowsOfCustomers(app.db.read)).toEqual(before);
    expect((await nameOf(other)).customer.id).toBe(other);
  });

  test('keep with the one kept what was changed since', async () => {
    const [kept, other] = [await made({ phone: '13600000001' }), await made({ phone: '13600000002', address: '旧址', name: '李梅' })];
    const { merge: done, customer } = await merge(kept, other, { taken: ['name'] });
    expect(customer).toMatchObject({ name: '李梅', address: '旧址' });
    const update = 'mutation U($input: CustomerUpdateInput!) { customerUpdate(input: $input) { userErrors { code } } }';
    await app.as('agent').run(update, { input: { customerId: kept, version: customer.version, address: '新址' } });
    await desk.registers('agent', { customerId: kept });
    await undo(done.id);
    const asked = 'query A($id: ID!) { customer(id: $id) { name address tickets(first: 1) { totalCount } } }';
    const now = await Promise.all([kept, other].map(async (id) => (await app.as('agent').run(asked, { id })).data.customer));
    expect(now).toEqual([
      { name: '王芳', address: '新址', tickets: { totalCount: 1 } },
      { name: '李梅', address: '旧址', tickets: { totalCount: 0 } },
    ]);
    expect((await undo(done.id)).userErrors).toEqual([{ code: 'MERGE_UNDONE', field: null }]);
  });

  test('are parted in the order in which they came together, and not after the time for it', async () => {
    const [one, two, three] = [await made(), await made(), await made()];
    const first = (await merge(two, one)).merge;
    const second = (await merge(three, two, { mergedVersion: 2 })).merge;
    expect((await nameOf(one)).customer.id).toBe(three);
    expect((await undo(first.id)).userErrors).toEqual([{ code: 'MERGE_NOT_LAST', field: null }]);
    expect((await undo(second.id)).userErrors).toEqual([]);
    expect((await nameOf(one)).customer.id).toBe(two);
    const long = new Date(app.clock.now().getTime() - 31 * 86_400_000);
    await app.db.inTransaction((tx) => tx.run('update customer_merge set merged_at = ? where id = ?', [long, first.id]));
    expect((await undo(first.id)).userErrors).toEqual([{ code: 'MERGE_TOO_OLD', field: null }]);
    await forgetStepsJob.handle(systemCtx(app.state, 'job'), null);
    expect(await app.db.read.rows('select steps from customer_merge where id = ?', [first.id])).toEqual([['[]']]);
  });

  test('are not merged with themselves, out of date, without the right, or when one is nobody’s', async () => {
    const [one, two] = [await made(), await made()];
    expect((await merge(one, one)).userErrors).toEqual([{ code: 'CUSTOMER_MERGED_WITH_ITSELF', field: ['mergedId'] }]);
    expect((await merge(one, two, { mergedVersion: 9 })).userErrors).toEqual([{ code: 'CONFLICT', field: null }]);
    expect((await merge(one, two, { taken: ['salary'] })).userErrors).toEqual([{ code: 'INVALID', field: ['taken', '0'] }]);
    expect((await merge(one, 'cus_01ARZ3NDEKTSV4RRFFQ69G5FAV')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['mergedId'] }]);
    expect((await merge(one, two, {}, 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('customers who may be one (CUS-07)', () => {
  const TWINS = '{ customerTwins(first: 50) { totalCount nodes { id one { id } other { id } grounds } } }';
  const twinsOf = async (id: string) => {
    await app.settle();
    const { nodes } = (await app.as('supervisor').run(TWINS)).data.customerTwins;
    return nodes.filter((twin: { one: { id: string }; other: { id: string } }) => [twin.one.id, twin.other.id].includes(id));
  };

  test('are found by what they share, forgotten when they no longer do, and left alone once somebody said that they are two', async () => {
    const one = await made({ kind: 'COMPANY', name: '锦和物业', phone: '0551-77770001' });
    const two = await made({ kind: 'COMPANY', name: '锦和物业', phone: '0551-7777 0001' });
    await made({ name: '锦和物业', phone: '13977770003' });
    const [twin] = await twinsOf(two);
    expect(twin).toMatchObject({ one: { id: one }, other: { id: two }, grounds: ['PHONE', 'NAME'] });
    const rename = 'mutation U($input: CustomerUpdateInput!) { customerUpdate(input: $input) { userErrors { code } } }';
    await app.as('agent').run(rename, { input: { customerId: two, version: 1, name: '锦和物业二部' } });
    const [now] = await twinsOf(two);
    expect(now.grounds).toEqual(['PHONE']);
    const dismiss = `mutation D($input: CustomerTwinDismissInput!) { customerTwinDismiss(input: $input) { twin { dismissedAt } userErrors { code } } }`;
    await app.as('supervisor').run(dismiss, { input: { twinId: now.id, isDismissed: true } });
    await twinsJob.handle(systemCtx(app.state, 'job'), null);
    expect(await twinsOf(two)).toEqual([]);
    await app.as('supervisor').run(dismiss, { input: { twinId: now.id, isDismissed: false } });
    expect(await twinsOf(two)).toHaveLength(1);
    await merge(one, two, { mergedVersion: 2 });
    expect(await twinsOf(one)).toEqual([]);
    expect((await app.as('agent').run(TWINS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
