import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

const run = async (document: string, input: object, account = 'admin') => {
  const { data, errors } = await app.as(account).run(document, { input });
  return { ...data, errors };
};
const EXPORT =
  'mutation E($input: CustomerRecordExportInput!) { customerRecordExport(input: $input) { file { url count } userErrors { code } } }';
let count = 0;
async function need(what: string): Promise<void> {
  count += 1;
  const create = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  const phone = `1390014${7000 + count}`;
  const customerId = (await run(create, { kind: 'PERSON', name: '王芳', phone })).customerCreate.customer.id;
  const add = 'mutation A($input: CustomerRecordAddInput!) { customerRecordAdd(input: $input) { userErrors { code } } }';
  await run(add, {
    customerId,
    kind: 'need',
    fields: [
      { field: 'what', values: [what] },
      { field: 'class', values: ['unmet'] },
    ],
  });
}
async function file(filter: object) {
  const { url } = (await run(EXPORT, { filter })).customerRecordExport.file;
  const before = app.statements.length;
  const text = await (await fetch(`${app.address}${url}`, { headers: app.as('admin').headers })).text();
  return { lines: text.trim().split('\r\n'), sqlCount: app.statements.length - before };
}

test('CUS-09, CUS-14: records go out as a file with what they say in words, of those asked for, in as many statements for three as for one', async () => {
  await need('静音');
  const one = await file({ kinds: ['need'] });
  expect(one.lines.find((line) => line.includes('静音'))).toMatch(/王芳,客户需求,.*未满足/);
  await need('省电');
  await need('大容量');
  const three = await file({ kinds: ['need'], isOpen: true });
  expect(three.lines.filter((line) => line.includes('客户需求'))).toHaveLength(3);
  expect(three.sqlCount).toBe(one.sqlCount);
  expect((await file({ kinds: ['care'] })).lines.filter((line) => line.includes('王芳'))).toEqual([]);
});

test('SEC-11: nobody takes records out without the right to export customers', async () => {
  expect((await run(EXPORT, { filter: {} }, 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
