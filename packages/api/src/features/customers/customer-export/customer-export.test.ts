import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

test('CUS-07: an export names tags, owner, source and the fields of the organisation, in as many statements for two customers as for one', async () => {
  const bring = async (text: string) => {
    const { headers } = app.as('admin');
    const answer = await fetch(`${app.address}/files/customers/import`, { method: 'POST', headers, body: text });
    const { fileId } = (await answer.json()) as { fileId: string };
    const document = 'mutation I($input: CustomerImportInput!) { customerImport(input: $input) { importedCount userErrors { code } } }';
    return (await app.as('admin').run(document, { input: { fileId } })).data.customerImport;
  };
  expect(await bring('名称,电话,负责人账号,有电梯\n甲,13911112001,agent,是\n')).toEqual({ importedCount: 1, userErrors: [] });
  const asFile = async () => {
    const document = 'mutation E($input: CustomerExportInput!) { customerExport(input: $input) { file { url } userErrors { code } } }';
    const { url } = (await app.as('admin').run(document, { input: { filter: {} } })).data.customerExport.file;
    const before = app.statements.length;
    const text = await (await fetch(`${app.address}${url}`, { headers: app.as('admin').headers })).text();
    return { lines: text.trim().split('\r\n'), sqlCount: app.statements.length - before };
  };
  const one = await asFile();
  const [[owner] = []] = await app.db.read.rows("select name from person where account = 'agent'");
  const line = one.lines.find((text) => text.includes('13911112001') || text.includes('139****2001'));
  expect(line).toContain(`,${owner},,有电梯: 是`);
  await bring('名称,电话,负责人账号,有电梯\n乙,13911112002,agent,否\n丙,13911112003,,否\n');
  expect((await asFile()).sqlCount).toBe(one.sqlCount);
});
