import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TestCaller } from '../../testing/test-caller.js';

/** 培训学校: what is kept of students and parents is for those who work with them. */
let app: TestApp;
let customerId: string;
const callers = new Map<string, TestCaller>();
const ROLES = ['homeroom', 'consultant', 'cs-supervisor', 'cs-specialist', 'front-desk-clerk', 'admin-supervisor'] as const;

beforeAll(async () => {
  app = await startTestApp({ playbook: 'kaiyuan-education', accounts: [] });
  const [department] = await app.db.read.rows('select code from department order by depth desc limit 1');
  for (const role of ROLES) {
    await app.given.person({ account: role, department: String(department?.[0]), role });
    callers.set(role, await app.signIn(role));
  }
  const input = { kind: 'PERSON', name: '学员小周', phone: '13800136099', note: '近期情绪低落，已与家长沟通' };
  const create = 'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }';
  customerId = (await callers.get('homeroom')?.run(create, { input }))?.data.customerCreate.customer.id;
}, 60_000);
afterAll(() => app.close());

describe('data of students and parents (SEC-16)', () => {
  it.each([
    ['homeroom', '近期情绪低落，已与家长沟通', '13800136099'],
    ['consultant', '近期情绪低落，已与家长沟通', '13800136099'],
    ['cs-supervisor', '近期情绪低落，已与家长沟通', '13800136099'],
    ['cs-specialist', '****', '138****6099'],
    ['front-desk-clerk', '****', '138****6099'],
    ['admin-supervisor', '****', '138****6099'],
  ])('the %s reads of the state of mind: %s', async (role, note, phone) => {
    const answer = await callers.get(role)?.run('query ($id: ID!) { customer(id: $id) { note phone } }', { id: customerId });
    expect(answer?.data.customer).toEqual({ note, phone });
  });

  it('opens to the others for a reason that is kept', async () => {
    const reveal = 'mutation ($input: CustomerRevealInput!) { customerReveal(input: $input) { revealed { note } userErrors { code } } }';
    const answer = await callers.get('front-desk-clerk')?.run(reveal, { input: { customerId, reason: '家长来电核对' } });
    expect(answer?.data.customerReveal.revealed.note).toBe('近期情绪低落，已与家长沟通');
  });
});
