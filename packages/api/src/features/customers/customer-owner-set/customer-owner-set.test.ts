import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
const people = new Map<string, string>();
const person = (account: string) => people.get(account) ?? '';

const CREATE =
  'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id stage source { code } } userErrors { code field } } }';
const OWNER = `mutation O($input: CustomerOwnerSetInput!) { customerOwnerSet(input: $input) {
  customer { version owner { name } viewerCan { assign { allowed } claim { allowed code } } } userErrors { code field } } }`;

beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2', 'supervisor', 'integrator'] });
  const { nodes } = (await app.as('admin').run('{ people(first: 50) { nodes { id account } } }')).data.people;
  for (const { id, account } of nodes) people.set(account, id);
});
afterAll(() => app.close());

let count = 0;
async function customer(more: object = {}): Promise<string> {
  count += 1;
  const { data } = await app.as('agent').run(CREATE, { input: { kind: 'PERSON', name: '王芳', phone: `1380013${6000 + count}`, ...more } });
  return data.customerCreate.customer.id;
}
async function owner(account: string, input: object) {
  const { data, errors } = await app.as(account).run(OWNER, { input });
  return { ...data?.customerOwnerSet, errors };
}

describe('who looks after a customer (CUS-06, CUS-23)', () => {
  test('is said and handed over by whoever may, and each change stands in the log with both and why', async () => {
    const customerId = await customer();
    const first = await owner('supervisor', { customerId, version: 1, ownerId: person('agent') });
    expect(first.userErrors).toEqual([]);
    expect(first.customer).toMatchObject({ version: 2, viewerCan: { assign: { allowed: true } } });
    const again = await owner('supervisor', { customerId, version: 2, ownerId: person('agent2'), reason: ' 调岗 ' });
    expect(again.customer.version).toBe(3);
    const events = await app.db.read.rows("select payload from event where subject_id = ? and type = 'customer.owner_set' order by seq", [
      customerId,
    ]);
    expect(events.map(([payload]) => JSON.parse(String(payload)))).toEqual([
      { changes: { ownerId: { from: null, to: person('agent') } } },
      { changes: { ownerId: { from: person('agent'), to: person('agent2') } } },
    ]);
  });

  test('is oneself where nobody does, and nobody takes one from another', async () => {
    const customerId = await customer({ source: 'referral' });
    expect((await owner('agent', { customerId, version: 1, ownerId: person('agent2') })).userErrors).toEqual([
      { code: 'NOT_ALLOWED', field: null },
    ]);
    const taken = await owner('agent', { customerId, version: 1, ownerId: person('agent') });
    expect(taken.customer.viewerCan).toEqual({ assign: { allowed: false }, claim: { allowed: false, code: 'CUSTOMER_HAS_OWNER' } });
    expect((await owner('agent', { customerId, version: 2, ownerId: null })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }]);
    expect((await owner('agent', { customerId, version: 2, ownerId: person('agent') })).userErrors).toEqual([
      { code: 'CUSTOMER_HAS_OWNER', field: null },
    ]);
  });

  test('CUS-34: is nobody by their own word where the customer came to the organisation; a supervisor says who', async () => {
    const customerId = await customer({ source: 'walk-in' });
    expect((await owner('agent', { customerId, version: 1, ownerId: person('agent') })).userErrors).toEqual([
      { code: 'CUSTOMER_COMPANY_LEAD', field: null },
    ]);
    expect((await owner('supervisor', { customerId, version: 1, ownerId: person('agent') })).userErrors).toEqual([]);
  });

  test('is nobody unknown, and is changed by nobody without the right or out of date', async () => {
    const customerId = await customer();
    expect((await owner('supervisor', { customerId, version: 1, ownerId: customerId })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['ownerId'] },
    ]);
    expect((await owner('supervisor', { customerId, version: 9, ownerId: null })).userErrors).toEqual([{ code: 'CONFLICT', field: null }]);
    expect((await owner('integrator', { customerId, version: 1 })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('goes over to the successor of whoever leaves', async () => {
    const customerId = await customer();
    const leaver = await app.given.person({ account: 'leaver', department: 'technical', role: 'desk-agent' });
    await owner('supervisor', { customerId, version: 1, ownerId: leaver.id });
    const document = 'mutation D($input: PersonDisableInput!) { personDisable(input: $input) { userErrors { code } } }';
    const { data } = await app.as('admin').run(document, { input: { personId: leaver.id, version: 1, successorId: person('agent') } });
    expect(data?.personDisable.userErrors).toEqual([]);
    const [row] = await app.db.read.rows('select owner_id from customer where id = ?', [customerId]);
    expect(row).toEqual([person('agent')]);
  });
});

test('LOY-01: a ticket begins as pressing as the tier of its customer says, unless somebody says otherwise', async () => {
  const [[typeId]] = (await app.db.read.rows("select id from ticket_type where code = 'repair'")) as [[string]];
  const words = { typeId, subject: '冰箱不制冷', description: '来电报修', channel: 'PHONE' };
  const document = 'mutation T($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { priority } userErrors { code } } }';
  const priority = async (input: object) =>
    (await app.as('agent').run(document, { input: { ...words, ...input } })).data.ticketCreate.ticket.priority;
  expect(await priority({ customerId: await customer({ tier: 'diamond' }) })).toBe('HIGH');
  expect(await priority({ customerId: await customer({ tier: 'silver' }) })).toBe('NORMAL');
  expect(await priority({ customerId: await customer({ tier: 'diamond' }), priority: 'LOW' })).toBe('LOW');
  expect(await priority({ newCustomer: { kind: 'PERSON', name: '李', phone: '13700001111', tier: 'diamond' } })).toBe('HIGH');
});
