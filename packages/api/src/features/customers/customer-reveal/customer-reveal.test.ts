import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import type { TestCaller } from '../../../testing/test-caller.js';

const REVEAL = `mutation ($input: CustomerRevealInput!) { customerReveal(input: $input) { revealed { id phone email address note shownUntil } userErrors { code field } } }`;
const ONE = 'query ($id: ID!) { customer(id: $id) { phone email address note isMasked canReveal } }';
const CONTACT = { phone: '13800136021', email: 'wang@example.com', address: '湖北省武汉市江汉区解放大道 1 号', note: '下午在家' };

let app: TestApp;
let customerId: string;
let masked: TestCaller;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2', 'integrator'] });
  const create = 'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  const { data } = await app.as('agent').run(create, { input: { kind: 'PERSON', name: '王芳', ...CONTACT } });
  customerId = data.customerCreate.customer.id;
  const roles = (await app.as('admin').run('{ roles(first: 50) { nodes { id code } } }')).data.roles.nodes;
  const agent = roles.find(({ code }: { code: string }) => code === 'desk-agent');
  const role = `role { id version grants { permission scope } }`;
  const made = await app.as('admin').run(`mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { ${role} } }`, {
    input: { code: 'masked', names: { zhCN: '遮盖' }, sourceRoleId: agent.id },
  });
  const { id: roleId, grants } = made.data.roleCreate.role;
  await app.as('admin').run('mutation ($input: RoleDraftSaveInput!) { roleDraftSave(input: $input) { userErrors { code } } }', {
    input: { roleId, version: 1, names: { zhCN: '遮盖' }, grants, fields: [] },
  });
  await app.as('admin').run('mutation ($input: RolePublishInput!) { rolePublish(input: $input) { userErrors { code } } }', {
    input: { roleId, version: 2 },
  });
  await app.given.person({ account: 'masked', department: 'hotline', role: 'masked' });
  masked = await app.signIn('masked');
});
afterAll(() => app.close());

async function reveal(caller: TestCaller, input: object, headers = {}) {
  return (await caller.run(REVEAL, { input: { customerId, reason: '核对上门地址', ...input } }, { headers })).data.customerReveal;
}

describe('customerReveal', () => {
  it('shows in full what the role masks, with a reason that is kept (SEC-11, SEC-12, SEC-13)', async () => {
    expect((await masked.run(ONE, { id: customerId })).data.customer).toEqual({
      phone: '138****6021',
      email: 'w***@example.com',
      address: '湖北省武汉市****',
      note: '****',
      isMasked: true,
      canReveal: true,
    });
    const { revealed, userErrors } = await reveal(masked, {});
    expect(userErrors).toEqual([]);
    expect(revealed).toMatchObject({ id: customerId, ...CONTACT });
    const left = new Date(revealed.shownUntil).getTime() - app.clock.now().getTime();
    expect(left > 4 * 60_000 && left <= 5 * 60_000).toBe(true);
    const [row] = await app.db.read.rows('select reason from customer_reveal where customer_id = ?', [customerId]);
    expect(row).toEqual(['核对上门地址']);
    const [event] = await app.db.read.rows("select payload from event where type = 'customer.revealed'");
    expect(JSON.parse(String(event?.[0]))).toEqual({ customerId });
  });

  it('shows it for a short time, also to a request that is repeated', async () => {
    const headers = { 'idempotency-key': 'reveal-test-0001' };
    expect((await reveal(masked, {}, headers)).revealed).toMatchObject(CONTACT);
    expect((await reveal(masked, {}, headers)).revealed).toMatchObject(CONTACT);
    app.clock.advance(6 * 60_000);
    expect(await reveal(masked, {}, headers)).toEqual({ revealed: null, userErrors: [] });
  });

  it('is refused without a reason, out of reach and without the right', async () => {
    expect((await reveal(masked, { reason: ' ' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['reason'] }]);
    expect((await reveal(app.as('agent2'), {})).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['customerId'] }]);
    expect((await reveal(masked, { customerId: 'cus_01ARZ3NDEKTSV4RRFFQ69G5FAV' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { errors } = await app.as('integrator').run(REVEAL, { input: { customerId, reason: '同步' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is the only way to the whole number: searching does not spell it out', async () => {
    const search = 'query ($text: String!) { customers(first: 5, filter: { search: $text }) { totalCount } }';
    expect((await masked.run(search, { text: '136021' })).data.customers.totalCount).toBe(0);
    expect((await masked.run(search, { text: '6021' })).data.customers.totalCount).toBe(1);
  });
});
