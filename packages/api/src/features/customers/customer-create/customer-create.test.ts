import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2', 'technician', 'integrator'] });
});
afterAll(() => app.close());

const CREATE = `mutation Create($input: CustomerCreateInput!) { customerCreate(input: $input) {
  customer { id version kind stage name tier { code } source { name } phone email isMasked address note department { code } createdAt } userErrors { code field message } } }`;
const base = { kind: 'PERSON', name: '李建军' };

async function create(account: string, input: object) {
  const { data, errors, sqlCount } = await app.as(account).run(CREATE, { input: { ...base, ...input } });
  return { ...data?.customerCreate, errors, sqlCount };
}

test('registers a customer with what was given (CUS-01, CUS-02)', async () => {
  const { customer, userErrors, sqlCount } = await create('agent', {
    phone: '138 0013 6021',
    email: 'Li.JJ@example.com',
    address: '杭州市',
    tier: 'diamond',
    source: 'referral',
  });
  expect(userErrors).toEqual([]);
  expect(customer).toMatchObject({
    version: 1,
    kind: 'PERSON',
    stage: 'ACTIVE',
    name: '李建军',
    phone: '138 0013 6021',
    email: 'Li.JJ@example.com',
    tier: { code: 'diamond' },
    source: { name: '老客户介绍' },
    isMasked: false,
    department: { code: 'hotline' },
  });
  expect(sqlCount).toBeLessThanOrEqual(15);
});

test('a phone that is known, in any spelling, is asked about; a household may share it', async () => {
  await create('agent', { name: '张三', phone: '13900001111' });
  const { customer, userErrors } = await create('agent2', { name: '李四', phone: '+86 139-0000-1111' });
  expect([customer, userErrors]).toMatchObject([
    null,
    [{ code: 'CUSTOMER_PHONE_KNOWN', field: ['phone'], message: '客户“张三”已登记此号码。' }],
  ]);
  expect((await create('agent2', { name: '李四', phone: '+86 139-0000-1111', isDuplicateAccepted: true })).userErrors).toEqual([]);
});

test('a prospect is one who has not bought yet; a tier there is not is refused (CUS-01, CUS-23)', async () => {
  const { customer } = await create('agent', { phone: '13900002222', isProspect: true });
  expect(customer.stage).toBe('PROSPECT');
  expect((await create('agent', { phone: '13900003333', tier: 'lead' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['tier'] }]);
});

describe('what is refused', () => {
  test.each<[string, object, string, string]>([
    ['nobody reachable', {}, 'CUSTOMER_UNREACHABLE', 'phone'],
    ['no phone number', { phone: '不知道' }, 'INVALID', 'phone'],
    ['no e-mail address', { email: 'li.example.com' }, 'INVALID', 'email'],
    ['a blank name', { name: '  ', phone: '13700000001' }, 'REQUIRED', 'name'],
    ['a name of 101 characters', { name: '长'.repeat(101), phone: '13700000001' }, 'TOO_LONG', 'name'],
    ['64 kB of note', { note: '长'.repeat(22_000), phone: '13700000001' }, 'TOO_LONG', 'note'],
    ['a null byte', { name: 'a\u0000b', phone: '13700000001' }, 'INVALID', 'name'],
  ])('%s', async (_, input, code, field) => {
    const { customer, userErrors } = await create('agent', input);
    expect([customer ?? null, userErrors]).toMatchObject([null, [{ code, field: [field] }]]);
  });

  test('to somebody whose role does not register customers', async () => {
    expect((await create('technician', { phone: '13700000002' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('who may not see contact data in full sees it masked, and cannot search the rest of it out of the answer (SEC-06, SEC-12)', async () => {
  const { customer } = await create('integrator', { name: '𠮷田太郎😀', phone: '13512345678', email: 'yoshida@example.com' });
  expect(customer).toMatchObject({ name: '𠮷田太郎😀', phone: '135****5678', email: 'y***@example.com', isMasked: true });
});

test('the log holds no personal data', async () => {
  const { customer } = await create('agent', { name: '赵钱孙', phone: '13698765432', email: 'zqs@example.com', address: '某街 1 号' });
  const [row] = await app.db.read.rows('select payload from event where subject_id = ?', [customer.id]);
  expect(String(row?.[0])).not.toMatch(/13698765432|zqs|赵钱孙|某街/);
});
