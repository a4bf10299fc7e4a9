import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk } from '../../testing/ticket-desk.js';

let app: TestApp;
let customerId: string;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
  customerId = await new TicketDesk(app).customerId();
}, 30_000);
afterAll(() => app.close());

const RECORD = `mutation ($input: ConsentRecordInput!) { consentRecord(input: $input) {
  consent { id recipient isInForce validFrom validUntil recordedBy { account } withdrawnAt } userErrors { code field } } }`;
const GIVE = `mutation ($input: DisclosureRecordInput!) { disclosureRecord(input: $input) {
  disclosure { id recipient what disclosedBy { account } } userErrors { code field params { value } } } }`;
const WITHDRAW = `mutation ($input: ConsentWithdrawInput!) { consentWithdraw(input: $input) { consent { isInForce withdrawnReason } userErrors { code } } }`;
const TERMS = { recipient: '顺达物流', what: '姓名、电话、地址', purpose: '上门取件', proof: '档案柜 3-12，2026 年第 18 号' };

const as = () => app.as('admin');
const record = async (more: object = {}) => (await as().run(RECORD, { input: { customerId, ...TERMS, ...more } })).data.consentRecord;
const give = async (consentId: string) =>
  (await as().run(GIVE, { input: { consentId, what: '姓名与地址', means: '邮件' } })).data.disclosureRecord;
const day = (days: number) => new Date(app.clock.now().getTime() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

describe('giving something of a customer to an outsider (SEC-03, SEC-15)', () => {
  it('needs a written consent on file, and is listed with it', async () => {
    const { consent } = await record({ validUntil: day(30) });
    expect(consent).toMatchObject({ recipient: '顺达物流', isInForce: true, validFrom: day(0), recordedBy: { account: 'admin' } });
    expect(await give(consent.id)).toMatchObject({
      disclosure: { recipient: '顺达物流', what: '姓名与地址', disclosedBy: { account: 'admin' } },
      userErrors: [],
    });
    const lists = `query ($id: ID!) { consents(customerId: $id, first: 10) { nodes { id } } disclosures(customerId: $id, first: 10) { totalCount nodes { consentId } } }`;
    const { data } = await as().run(lists, { id: customerId });
    expect(data.disclosures).toEqual({ totalCount: 1, nodes: [{ consentId: consent.id }] });
  });

  it('is refused without one', async () => {
    expect((await give('cst_01ARZ3NDEKTSV4RRFFQ69G5FAV')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['consentId'] }]);
  });

  it('is refused before the consent begins, after it ended, and once it was withdrawn', async () => {
    const later = (await record({ validFrom: day(2) })).consent;
    expect(later.isInForce).toBe(false);
    expect((await give(later.id)).userErrors).toMatchObject([{ code: 'CONSENT_NOT_YET_VALID', params: [{ value: day(2) }] }]);
    const short = (await record({ validUntil: day(0) })).consent;
    expect((await give(short.id)).userErrors).toEqual([]);
    app.clock.advance(25 * 3_600_000);
    const admin = await app.signIn('admin');
    const { data } = await admin.run(GIVE, { input: { consentId: short.id, what: '电话' } });
    expect(data.disclosureRecord.userErrors).toMatchObject([{ code: 'CONSENT_EXPIRED', params: [{ value: day(-1) }] }]);
    const withdrawn = (await admin.run(RECORD, { input: { customerId, ...TERMS } })).data.consentRecord.consent;
    const answer = (await admin.run(WITHDRAW, { input: { consentId: withdrawn.id, reason: '客户来函撤回' } })).data.consentWithdraw;
    expect(answer).toEqual({ consent: { isInForce: false, withdrawnReason: '客户来函撤回' }, userErrors: [] });
    const after = (await admin.run(GIVE, { input: { consentId: withdrawn.id, what: '电话' } })).data.disclosureRecord;
    expect(after.userErrors).toMatchObject([{ code: 'CONSENT_WITHDRAWN' }]);
    const again = (await admin.run(WITHDRAW, { input: { consentId: withdrawn.id, reason: 'x' } })).data.consentWithdraw;
    expect(again.userErrors).toEqual([{ code: 'CONSENT_WITHDRAWN' }]);
  });

  it('keeps what people wrote out of the log', async () => {
    const rows = await app.db.read.rows(`select payload from event where subject_type in ('consent', 'disclosure')`);
    expect(rows.length).toBeGreaterThan(3);
    for (const [payload] of rows) expect(String(payload)).not.toMatch(/顺达|姓名|档案/);
  });
});
