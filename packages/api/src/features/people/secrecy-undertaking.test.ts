import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { required } from '../../testing/given.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { staff } from './person.queries.js';

const ADD = `mutation ($input: CertificateAddInput!) { certificateAdd(input: $input) { userErrors { code }
  person { record { certificates { certificate { code name } number issuedOn expiresOn isValid } } } } }`;
const RECORD = 'query ($id: ID!) { person(id: $id) { record { certificates { certificate { code } } } } }';

let app: TestApp;
let personId: string;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
  personId = required((await staff.of(app.state)).findByAccount('agent'), 'agent').id;
}, 30_000);
afterAll(() => app.close());

it('a signed secrecy undertaking is kept in the record of a member of staff, for good, and stands in the log (SEC-14)', async () => {
  const input = { personId, certificate: 'secrecy-undertaking', number: '档案 2026-017', issuedOn: '2026-02-03' };
  const { certificateAdd } = (await app.as('admin').run(ADD, { input })).data;
  expect(certificateAdd.userErrors).toEqual([]);
  const certificate = { code: 'secrecy-undertaking', name: '保密承诺书（已签署）' };
  const kept = { certificate, number: '档案 2026-017', issuedOn: '2026-02-03', expiresOn: null, isValid: true };
  expect(certificateAdd.person.record.certificates).toEqual([kept]);
  const [[payload] = []] = await app.db.read.rows("select payload from event where type = 'certificate.added' and subject_id = ?", [
    personId,
  ]);
  expect(JSON.parse(String(payload))).toMatchObject({ certificate: 'secrecy-undertaking', issuedOn: '2026-02-03' });
  const own = (await app.as('agent').run(RECORD, { id: personId })).data.person.record;
  expect(own.certificates).toEqual([{ certificate: { code: 'secrecy-undertaking' } }]);
});
