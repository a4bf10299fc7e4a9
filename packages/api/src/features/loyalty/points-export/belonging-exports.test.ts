import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
  await customer('王芳');
  await customer('李强');
  await app.settle();
}, 60_000);
afterAll(() => app.close());

const run = async (document: string, input: object, account = 'admin') => {
  const { data, errors } = await app.as(account).run(document, { input });
  return { ...data, errors };
};
const DO = {
  pointsRecord: 'mutation P($input: PointsRecordInput!) { pointsRecord(input: $input) { userErrors { code } } }',
  contactConsentRecord: 'mutation R($input: ContactConsentRecordInput!) { contactConsentRecord(input: $input) { userErrors { code } } }',
  customerProductSet: 'mutation S($input: CustomerProductSetInput!) { customerProductSet(input: $input) { userErrors { code } } }',
} as const;
let count = 0;
async function customer(name: string): Promise<void> {
  count += 1;
  const create = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  const { id: customerId } = (await run(create, { kind: 'PERSON', name, phone: `1390015${7000 + count}` })).customerCreate.customer;
  await run(DO.pointsRecord, { customerId, kind: 'EARN', points: 30, reason: '购买热水器' });
  await run(DO.contactConsentRecord, { customerId, purpose: 'offers', channels: ['SMS'], isGiven: false, evidence: '录音 8812' });
  await run(DO.customerProductSet, { customerId, model: '热水器 80L', serial: 'S-1', warrantyUntil: '2020-01-01' });
}
type Field = 'pointsExport' | 'contactConsentExport' | 'customerProductExport';
async function file(field: Field, filter: object) {
  const document = `mutation E($input: CustomerExportInput!) { ${field}(input: $input) { file { url count } userErrors { code } } }`;
  const { url, count: told } = (await run(document, { filter }))[field].file;
  const before = app.statements.length;
  const text = await (await fetch(`${app.address}${url}`, { headers: app.as('admin').headers })).text();
  return { lines: text.trim().split('\r\n'), told, sqlCount: app.statements.length - before };
}

describe.each<[Field, RegExp]>([
  ['pointsExport', /王芳,获得,30,,购买热水器/],
  ['contactConsentExport', /王芳,.*,sms,不同意,.*录音 8812/],
  ['customerProductExport', /王芳,热水器 80L,S-1,,2020-01-01,已过保/],
])('LOY-03, CUS-20, CUS-26: %s', (field, line) => {
  test('hands out what hangs on the customers asked for, in as many statements for two as for one', async () => {
    const one = await file(field, { search: '王芳' });
    expect(one.lines.filter((text) => line.test(text))).toHaveLength(1);
    expect(one.lines.some((text) => text.includes('李强'))).toBe(false);
    const all = await file(field, {});
    expect(all.lines.some((text) => text.includes('李强'))).toBe(true);
    expect([one.told, all.told >= 2, all.sqlCount]).toEqual([1, true, one.sqlCount]);
  });

  test('SEC-08: is logged, and refused without the right to export customers', async () => {
    await file(field, { search: '王芳' });
    const [row] = await app.db.read.rows("select payload from event where type = 'list.exported' order by id desc limit 1");
    expect(JSON.parse(String(row?.[0]))).toMatchObject({ count: 1 });
    const document = `mutation E($input: CustomerExportInput!) { ${field}(input: $input) { userErrors { code } } }`;
    expect((await run(document, {}, 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
