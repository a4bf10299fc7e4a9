import type { TestCaller } from './test-caller.js';

/** What a consent is about. */
export const TERMS = { recipient: '物流公司', what: '姓名、电话、地址', purpose: '送货', proof: '档案柜 3-12' };

/** A consent that something was given out on. */
export async function consentOf(customerId: string, holder: TestCaller): Promise<string> {
  const record = 'mutation C($input: ConsentRecordInput!) { consentRecord(input: $input) { consent { id } } }';
  const { id } = (await holder.run(record, { input: { customerId, ...TERMS } })).data.consentRecord.consent;
  const give = 'mutation D($input: DisclosureRecordInput!) { disclosureRecord(input: $input) { userErrors { code } } }';
  await holder.run(give, { input: { consentId: id, what: '地址' } });
  return id;
}
