import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { touchReference } from '../../../platform/db/reference-table.js';
import { insertRows } from '../../../platform/db/write.js';
import { exportRowLimitSetting } from '../../../platform/exports/export-limit.setting.js';
import { SettingRow } from '../../../platform/settings/setting.entity.js';
import { SETTINGS } from '../../../platform/settings/setting.js';
import { parseCsv } from '../../../platform/text/csv.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import type { TestCaller } from '../../../testing/test-caller.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'qiulan'] });
  const desk = new TicketDesk(app);
  for (const phone of ['13800136021', '13800136022', '13800136023']) {
    await desk.registers('agent', { customerId: await desk.customerId(phone), subject: '=cmd|calc' });
  }
  await app.settle();
}, 30_000);
afterAll(() => app.close());

type Noun = 'customer' | 'ticket' | 'audit';

async function open(caller: TestCaller, noun: Noun, filter: object = {}) {
  const Noun = `${noun[0]?.toUpperCase()}${noun.slice(1)}`;
  const document = `mutation ($input: ${Noun}ExportInput!) { ${noun}Export(input: $input) { file { id url count isCapped } userErrors { code } } }`;
  return caller.run(document, { input: { filter } });
}

const fetchFile = (caller: TestCaller, url: string) => fetch(`${app.address}${url}`, { headers: caller.headers });

async function rowsOf(noun: Noun, filter: object = {}): Promise<readonly (readonly string[])[]> {
  const { file } = (await open(app.as('admin'), noun, filter)).data[`${noun}Export`];
  const response = await fetchFile(app.as('admin'), file.url);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  return parseCsv(await response.text()).map(({ cells }) => cells);
}

describe('handing a list out as a file (SEC-08)', () => {
  it.each([
    ['customer', 6],
    ['ticket', 3],
  ] as const)('gives every %s within reach, and a last line that says who took it', async (noun, count) => {
    const rows = await rowsOf(noun);
    expect(rows).toHaveLength(1 + count + 1);
    expect(rows.at(-1)?.[0]).toMatch(new RegExp(`^# .*系统管理员.* ${count} .*exp_`));
  });

  it('makes what looks like a formula harmless', async () => {
    const { file } = (await open(app.as('admin'), 'ticket')).data.ticketExport;
    expect(await (await fetchFile(app.as('admin'), file.url)).text()).toContain(`,'=cmd|calc,`);
  });

  it('stands in the log before its first byte, without what somebody typed', async () => {
    const { file } = (await open(app.as('admin'), 'customer', { search: '王建国' })).data.customerExport;
    const [[payload, source] = []] = await app.db.read.rows('select payload, source from event where subject_id = ?', [file.id]);
    expect(JSON.parse(String(payload))).toEqual({ list: 'customers', count: 6, isCapped: false, filter: { search: '…' } });
    expect(source).toBe('panel');
  });

  it('notes for every customer in the file who took it away (SEC-13)', async () => {
    await rowsOf('customer');
    await app.state.looks.flush();
    const rows = await app.db.read.rows(`select object_id from access_log where kind = 'exported' and object_type = 'customer'`);
    expect(rows).toHaveLength(6);
  });

  it('is for whoever has the permission', async () => {
    for (const noun of ['customer', 'ticket', 'audit'] as const) {
      expect((await open(app.as('agent'), noun)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is fetched once, by the same person, within ten minutes', async () => {
    const url = async () => (await open(app.as('admin'), 'ticket')).data.ticketExport.file.url;
    const mine = await url();
    expect((await fetchFile(app.as('agent'), mine)).status).toBe(404);
    expect((await fetchFile(app.anonymous, mine)).status).toBe(404);
    expect((await fetchFile(app.as('admin'), mine)).status).toBe(200);
    expect((await fetchFile(app.as('admin'), mine)).status).toBe(404);
    const late = await url();
    app.clock.advance(601_000);
    expect((await fetchFile(await app.signIn('admin'), late)).status).toBe(404);
  });

  it('holds what the audit log says, filtered as on the screen', async () => {
    const rows = await rowsOf('audit', { types: ['ticket.created'] });
    expect(rows.slice(1, -1).map((row) => row[5])).toEqual(['ticket.created', 'ticket.created', 'ticket.created']);
  });

  it('ends at the limit that was decided, and says so', async () => {
    await app.db.inTransaction(async (tx) => {
      await insertRows(tx, SettingRow, [{ id: exportRowLimitSetting.key, value: 2, updatedAt: app.clock.now() }]);
      await touchReference(tx, SETTINGS);
    });
    const { file } = (await open(app.as('admin'), 'ticket')).data.ticketExport;
    expect(file).toMatchObject({ count: 2, isCapped: true });
    const rows = parseCsv(await (await fetchFile(app.as('admin'), file.url)).text());
    expect(rows).toHaveLength(1 + 2 + 1);
    expect(rows.at(-1)?.cells[0]).toContain('已达上限截断');
  });
});
