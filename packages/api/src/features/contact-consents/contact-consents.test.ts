import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
let customerId: string;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2', 'integrator'] });
  customerId = await customer('13800136021');
});
afterAll(() => app.close());

async function customer(phone: string): Promise<string> {
  const document = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  return (await app.as('agent').run(document, { input: { kind: 'PERSON', name: '王芳', phone } })).data.customerCreate.customer.id;
}
const day = (ahead: number) => new Date(app.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
const RECORD = 'mutation R($input: ContactConsentRecordInput!) { contactConsentRecord(input: $input) { userErrors { code field } } }';
async function record(input: object, account = 'agent') {
  const said = { customerId, purpose: 'offers', channels: ['SMS', 'PHONE'], isGiven: true, ...input };
  const { data, errors } = await app.as(account).run(RECORD, { input: said });
  return { ...data?.contactConsentRecord, errors };
}
const LOOK = `query L($id: ID!, $isCurrent: Boolean) { customer(id: $id) { contactConsents(first: 20, isCurrent: $isCurrent) {
  nodes { purpose { code } channel isGiven isCurrent saidOn evidence recordedBy { name } } } } }`;
const look = async (isCurrent: boolean | null, id = customerId) => {
  const { data, sqlCount } = await app.as('agent').run(LOOK, { id, isCurrent });
  return { nodes: data.customer.contactConsents.nodes, sqlCount };
};

describe('what a customer says about being contacted (CUS-26, CUS-05)', () => {
  test('holds until they say otherwise, and nothing they said is lost', async () => {
    expect((await record({ saidOn: day(-10), evidence: ' 录音 8812 ' })).userErrors).toEqual([]);
    await record({ channels: ['SMS'], isGiven: false, saidOn: day(-3) });
    const { nodes, sqlCount } = await look(true);
    expect(nodes).toMatchObject([
      { purpose: { code: 'offers' }, channel: 'SMS', isGiven: false, saidOn: day(-3), recordedBy: { name: expect.any(String) } },
      { channel: 'PHONE', isGiven: true, saidOn: day(-10), evidence: '录音 8812' },
    ]);
    expect(sqlCount).toBeLessThanOrEqual(2);
    expect((await look(null)).nodes).toHaveLength(3);
  });

  test('of what was said on one day, what was put on file later holds; what was said before and is put on file late does not', async () => {
    await record({ purpose: 'survey', channels: ['MAIL'] });
    await record({ purpose: 'survey', channels: ['MAIL'], isGiven: false });
    await record({ purpose: 'survey', channels: ['MAIL'], saidOn: day(-100) });
    const survey = (await look(true)).nodes.filter(({ purpose }: { purpose: { code: string } }) => purpose.code === 'survey');
    expect(survey).toMatchObject([{ isGiven: false, isCurrent: true }]);
  });

  test('is told in the log without what proves it', async () => {
    const [row] = await app.db.read.rows(
      "select payload from event where subject_id = ? and type = 'customer.consent_recorded' order by seq",
      [customerId],
    );
    expect(JSON.parse(String(row?.[0]))).toEqual({
      ...{ purpose: 'offers', channels: ['sms', 'phone'], isGiven: true, saidOn: day(-10), changes: {} },
    });
  });

  test.each<[string, () => object, string, string]>([
    ['for nothing that is asked', () => ({ purpose: 'nonsense' }), 'NOT_FOUND', 'purpose'],
    ['tomorrow', () => ({ saidOn: '2099-01-01' }), 'DAY_AHEAD', 'saidOn'],
  ])('is not said %s', async (_, more, code, field) => expect((await record(more())).userErrors).toEqual([{ code, field: [field] }]));

  test('is recorded by nobody out of reach or without the right', async () => {
    expect((await record({}, 'agent2')).userErrors).toEqual([{ code: 'OUT_OF_REACH', field: null }]);
    expect((await record({}, 'integrator')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('CUS-07: goes over when two customers are one, and the latest of both holds', async () => {
    const [kept, merged] = [await customer('13800130001'), await customer('13800130002')];
    await record({ customerId: kept, channels: ['SMS'], saidOn: day(-5) });
    await record({ customerId: merged, channels: ['SMS'], isGiven: false, saidOn: day(-1) });
    const document = 'mutation M($input: CustomerMergeInput!) { customerMerge(input: $input) { userErrors { code } } }';
    const versions = { keptVersion: 2, mergedVersion: 2, taken: [], joinsNotes: false, reason: '同一人' };
    const { data } = await app.as('admin').run(document, { input: { keptId: kept, mergedId: merged, ...versions } });
    expect(data.customerMerge.userErrors).toEqual([]);
    expect((await look(true, kept)).nodes).toMatchObject([{ channel: 'SMS', isGiven: false }]);
  });
});
