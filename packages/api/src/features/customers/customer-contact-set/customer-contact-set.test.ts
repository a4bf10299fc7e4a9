import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
let company: string;
let buyer: string;
const CREATE = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
const create = async (account: string, input: object) =>
  (await app.as(account).run(CREATE, { input })).data.customerCreate.customer.id as string;

beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2', 'technician', 'integrator'] });
  company = await create('agent', { kind: 'COMPANY', name: '锦和物业', phone: '0551-88886666' });
  buyer = await create('agent2', { kind: 'PERSON', name: '陈伟国', phone: '13800136021' });
});
afterAll(() => app.close());

const LISTED = 'contacts(first: 5) { totalCount nodes { id role contact { id name phone } } }';
const SET = `mutation S($input: CustomerContactSetInput!) { customerContactSet(input: $input) { customer { version ${LISTED} } userErrors { code field } } }`;
const REMOVE = `mutation R($input: CustomerContactRemoveInput!) { customerContactRemove(input: $input) { customer { ${LISTED} } userErrors { code field } } }`;
async function set(input: object, account = 'agent') {
  const { data, errors } = await app.as(account).run(SET, { input: { customerId: company, ...input } });
  return { ...data?.customerContactSet, errors };
}

describe('who speaks for a customer (CUS-03)', () => {
  test('is somebody known, with what they are to the customer, shown at both', async () => {
    const { customer, userErrors } = await set({ contactId: buyer, role: ' 采购 ' });
    expect(userErrors).toEqual([]);
    expect(customer.contacts).toMatchObject({ totalCount: 1, nodes: [{ role: '采购', contact: { id: buyer, name: '陈伟国' } }] });
    const other = await app
      .as('agent')
      .run('query Q($id: ID!) { customer(id: $id) { contactOf(first: 5) { nodes { role customer { name } } } } }', { id: buyer });
    expect(other.data.customer.contactOf.nodes).toEqual([{ role: '采购', customer: { name: '锦和物业' } }]);
  });

  test('is said once: a second time changes what they are', async () => {
    const { customer } = await set({ contactId: buyer, role: '财务' });
    expect(customer.contacts.nodes).toMatchObject([{ role: '财务' }]);
    const events = await app.db.read.rows("select payload from event where subject_id = ? and type = 'customer.contact_set' order by seq", [
      company,
    ]);
    expect(events.map(([payload]) => JSON.parse(String(payload)).role)).toEqual([
      { from: null, to: '采购' },
      { from: '采购', to: '财务' },
    ]);
  });

  test('is somebody new, made in the same act or not at all', async () => {
    const newContact = { kind: 'PERSON', name: '李会计', phone: '13700002222' };
    expect((await set({ newContact: { ...newContact, phone: '不知道' }, role: '财务' })).userErrors).toEqual([
      { code: 'INVALID', field: ['newContact', 'phone'] },
    ]);
    const { customer } = await set({ newContact, role: '财务' });
    expect(customer.contacts.nodes.map(({ contact }: { contact: { name: string } }) => contact.name)).toEqual(['陈伟国', '李会计']);
  });

  test.each<[string, object, string, string | null]>([
    ['nobody', { role: '采购' }, 'REQUIRED', 'contactId'],
    ['nobody known', { contactId: 'cus_01ARZ3NDEKTSV4RRFFQ69G5FAV', role: '采购' }, 'NOT_FOUND', 'contactId'],
    ['two at once', { contactId: 'x', newContact: { kind: 'PERSON', name: '李' }, role: '采购' }, 'CUSTOMER_AMBIGUOUS', 'contactId'],
    ['as nothing', { contactId: 'x', role: ' ' }, 'REQUIRED', 'role'],
  ])('is not %s', async (_, input, code, field) => {
    expect((await set(input)).userErrors).toEqual([{ code, field: [field] }]);
  });

  test('is not the customer, and named by nobody out of reach or without the right', async () => {
    expect((await set({ contactId: company, role: '自己' })).userErrors).toEqual([{ code: 'CUSTOMER_OWN_CONTACT', field: ['contactId'] }]);
    expect((await set({ contactId: buyer, role: '采购' }, 'agent2')).userErrors).toMatchObject([{ code: 'OUT_OF_REACH' }]);
    expect((await set({ contactId: buyer, role: '采购' }, 'integrator')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('no longer does once taken away; both stay', async () => {
    const input = { customerId: company, contactId: buyer };
    const { data } = await app.as('agent').run(REMOVE, { input });
    expect(data.customerContactRemove.customer.contacts.totalCount).toBe(1);
    const again = await app.as('agent').run(REMOVE, { input });
    expect(again.data.customerContactRemove.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['contactId'] }]);
    expect((await app.as('agent').run('query Q($id: ID!) { customer(id: $id) { name } }', { id: buyer })).data.customer).toEqual({
      name: '陈伟国',
    });
  });

  test('costs a list one statement more, however many customers it holds', async () => {
    const counted = async (first: number) =>
      (await app.as('agent').run(`{ customers(first: ${first}) { nodes { id contacts(first: 3) { nodes { role contact { name } } } } } }`))
        .sqlCount;
    expect([await counted(1), await counted(3)]).toEqual([2, 2]);
  });
});
