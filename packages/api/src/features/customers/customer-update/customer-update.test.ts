import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
let id: string;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2', 'integrator'] });
  const create = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  const input = { kind: 'PERSON', name: '王芳', phone: '13800136021', note: '下午在家' };
  id = (await app.as('agent').run(create, { input })).data.customerCreate.customer.id;
});
afterAll(() => app.close());

const UPDATE = `mutation U($input: CustomerUpdateInput!) { customerUpdate(input: $input) {
  customer { version kind stage name tier { code gives } phone address note convertedOn lostOn lossReason { name } source { code } } userErrors { code field } } }`;
async function update(input: object, account = 'agent') {
  const { data, errors, sqlCount } = await app.as(account).run(UPDATE, { input: { customerId: id, ...input } });
  return { ...data?.customerUpdate, errors, sqlCount };
}

describe('customerUpdate (CUS-01, CUS-07)', () => {
  test('changes what is said and leaves the rest', async () => {
    const { customer, userErrors, sqlCount } = await update({ version: 1, name: '王芳芳', tier: 'gold', note: null });
    expect(userErrors).toEqual([]);
    expect(customer).toEqual({
      version: 2,
      kind: 'PERSON',
      stage: 'ACTIVE',
      name: '王芳芳',
      tier: { code: 'gold', gives: ['优先派单', '每年一次上门检查'] },
      phone: '13800136021',
      address: null,
      note: null,
      convertedOn: null,
      lostOn: null,
      lossReason: null,
      source: null,
    });
    expect(sqlCount).toBeLessThanOrEqual(15);
    await app.settle();
    const { data } = await app.as('agent').run('{ customers(first: 2, filter: { search: "芳芳" }) { nodes { id } } }');
    expect(data.customers.nodes).toEqual([{ id }]);
  });

  test('a stage that changed stands in the log with both, so that gains and losses can be counted (CUS-08, CUS-27)', async () => {
    expect((await update({ version: 2, stage: 'FORMER' })).userErrors).toEqual([{ code: 'REQUIRED', field: ['lossReason'] }]);
    const { customer } = await update({ version: 2, stage: 'FORMER', lossReason: 'price' });
    expect(customer).toMatchObject({ stage: 'FORMER', lossReason: { name: '价格' }, lostOn: expect.stringMatching(/^2\d{3}-/) });
    const events = await app.db.read.rows("select payload from event where subject_id = ? and type = 'customer.updated' order by seq", [
      id,
    ]);
    expect(events.map(([payload]) => JSON.parse(String(payload)).changes)).toEqual([
      { name: { from: '…', to: '…' }, tier: { from: null, to: 'gold' }, note: { from: '…', to: '…' } },
      {
        stage: { from: 'active', to: 'former' },
        lossReason: { from: null, to: 'price' },
        lostOn: { from: null, to: customer.lostOn },
      },
    ]);
  });

  test('is refused when somebody was faster, out of sight, out of reach and without the right', async () => {
    expect((await update({ version: 1, name: '李' })).userErrors).toEqual([{ code: 'CONFLICT', field: null }]);
    expect((await update({ customerId: 'cus_01ARZ3NDEKTSV4RRFFQ69G5FAV', version: 1 })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['customerId'] },
    ]);
    expect((await update({ version: 3 }, 'agent2')).userErrors).toEqual([{ code: 'OUT_OF_REACH', field: null }]);
    expect((await update({ version: 3, name: ' ' })).userErrors).toEqual([{ code: 'REQUIRED', field: ['name'] }]);
    expect((await update({ version: 3 }, 'integrator')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
