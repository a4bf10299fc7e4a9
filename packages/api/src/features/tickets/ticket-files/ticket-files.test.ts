import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';
import { uploadFile } from '../../../testing/upload-file.js';
import { refusesLikeEveryVerb } from '../../../testing/verb-refusals.js';

let app: TestApp;
let desk: TicketDesk;
let fileId = '';
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

const PNG = Buffer.from('89504e470d0a1a0a00000000', 'hex');

const send = (account: string, name: string, bytes: Buffer = PNG, to: TestApp = app) => uploadFile(to, to.as(account), { name, bytes });

const FILES = `query F($id: ID!) { ticket(id: $id) { files { id name mediaType size url isShown uploader { account } removedAt removal { allowed code } }
  timeline(first: 50) { nodes { type body reason files { name url } } } } }`;
const seen = async (account: string, id: string) => (await app.as(account).run(FILES, { id })).data.ticket;
const get = (account: string, url: string) => fetch(`${app.address}${url}`, { headers: app.as(account).headers });

test('a photo comes with a note, is seen with it, and is handed to whoever sees the ticket', async () => {
  const ticket = await desk.withComplaints();
  const { id } = await send('qiulan', '铭牌 "照片".png');
  await desk.does('qiulan', 'ticketNoteAdd', { ticketId: ticket.id, body: '铭牌拍好了', audience: 'INTERNAL', fileIds: [id] });
  const { files, timeline } = await seen('agent', ticket.id);
  expect(files).toEqual([
    {
      ...{ id, name: '铭牌 "照片".png', mediaType: 'image/png', size: 12, url: `/files/tickets/${ticket.id}/${id}`, isShown: true },
      ...{ uploader: { account: 'qiulan' }, removedAt: null, removal: { allowed: false, code: 'NOT_ALLOWED' } },
    },
  ]);
  expect(timeline.nodes.at(-1)).toMatchObject({ body: '铭牌拍好了', files: [{ name: '铭牌 "照片".png' }] });
  const got = await get('agent', files[0].url);
  expect([got.status, got.headers.get('content-type'), got.headers.get('content-disposition'), got.headers.get('cache-control')]).toEqual([
    200,
    'image/png',
    `inline; filename*=UTF-8''${encodeURIComponent('铭牌 "照片".png')}`,
    'no-store',
  ]);
  expect(Buffer.from(await got.arrayBuffer())).toEqual(PNG);
});

test('what a browser cannot show is saved, not opened', async () => {
  const { id } = await send('agent', '报价.pdf', Buffer.from('%PDF-1.7\n'));
  const ticket = await desk.registers('agent', { fileIds: [id] });
  const { files, timeline } = await seen('agent', ticket.id);
  expect(timeline.nodes[0]).toMatchObject({ type: 'ticket.created', files: [{ name: '报价.pdf' }] });
  expect((await get('agent', files[0].url)).headers.get('content-disposition')).toMatch(/^attachment;/);
});

describe('nobody gets a file', () => {
  test('of a ticket they do not see, of another ticket, unknown, or without signing in', async () => {
    const [{ id: kept }, { id: loose }] = [await send('agent', 'a.png'), await send('agent', 'b.png')];
    const [ticket, other] = [await desk.registers('agent', { fileIds: [kept] }), await desk.registers('agent')];
    const url = `/files/tickets/${ticket.id}/${kept}`;
    expect((await get('agent', url)).status).toBe(200);
    expect((await get('agent2', url)).status).toBe(404);
    expect((await get('agent', `/files/tickets/${other.id}/${kept}`)).status).toBe(404);
    expect((await get('agent', `/files/tickets/${ticket.id}/${loose}`)).status).toBe(404);
    expect((await get('agent', `/files/tickets/${ticket.id}/fil_0`)).status).toBe(404);
    expect((await fetch(`${app.address}${url}`)).status).toBe(401);
  });

  test('that somebody else handed in, or that is used already', async () => {
    const ticket = await desk.registers('agent');
    const { id } = await send('manager', 'a.png');
    const note = { ticketId: ticket.id, body: '照片', audience: 'INTERNAL', fileIds: [id] };
    expect((await desk.verb('agent', 'ticketNoteAdd', note)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['fileIds', '0'] }]);
    await desk.does('manager', 'ticketNoteAdd', note);
    expect((await desk.verb('manager', 'ticketNoteAdd', note)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['fileIds', '0'] }]);
    expect((await seen('agent', ticket.id)).timeline.nodes.filter(({ body }: { body: string | null }) => body === '照片')).toHaveLength(1);
  });
});

test('two notes that want one file at the same moment: one has it, nothing of the other is left', async () => {
  const ticket = await desk.registers('agent');
  const { id } = await send('agent', 'a.png');
  const note = (body: string) => desk.verb('agent', 'ticketNoteAdd', { ticketId: ticket.id, body, audience: 'INTERNAL', fileIds: [id] });
  const done = await Promise.all([note('一'), note('二')]);
  expect(done.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
  const { files, timeline } = await seen('agent', ticket.id);
  expect(files).toHaveLength(1);
  expect(timeline.nodes).toHaveLength(2);
});

describe('what is taken', () => {
  test.each([
    ['a page', 'x.svg', Buffer.from('<svg/>'), 'FILE_KIND'],
    ['a program in disguise', 'x.png', Buffer.from('MZ\u0000'), 'FILE_DISGUISED'],
    ['nothing', 'x.png', Buffer.alloc(0), 'FILE_EMPTY'],
  ])('is not %s', async (_, name, bytes, code) => {
    expect(await send('agent', name, bytes)).toMatchObject({ status: 400, code });
  });

  test('is what the organisation has set', async () => {
    const set = async (value: number) => {
      const { data } = await app.as('admin').run('{ settings { code version } }');
      const { version } = data.settings.find(({ code }: { code: string }) => code === 'work');
      const input = { group: 'work', version, values: [{ key: 'ticket.fileMegabytes', value }] };
      const document = 'mutation S($input: SettingsUpdateInput!) { settingsUpdate(input: $input) { userErrors { code } } }';
      expect((await app.as('admin').run(document, { input })).data.settingsUpdate.userErrors).toEqual([]);
    };
    await set(1);
    expect((await send('agent', 'x.txt', Buffer.alloc(1024 * 1024 + 1, 65))).code).toBe('FILE_TOO_LARGE');
    await set(20);
  });

  test('comes from people who may write on tickets', async () => {
    const url = `${app.address}/files/tickets?name=a.png`;
    expect((await fetch(url, { method: 'POST', body: new Uint8Array(PNG) })).status).toBe(401);
  });
});

describe('removing', () => {
  test('takes the bytes and leaves the name, who and why', async () => {
    const { id } = await send('agent', '身份证.png');
    const ticket = await desk.registers('agent', { fileIds: [id] });
    const url = `/files/tickets/${ticket.id}/${id}`;
    const wish = { ticketId: ticket.id, fileId: id, reason: '含身份证号' };
    expect((await desk.verb('agent2', 'ticketFileRemove', wish)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['ticketId'] }]);
    await desk.does('agent', 'ticketFileRemove', wish);
    expect((await get('agent', url)).status).toBe(404);
    const { files, timeline } = await seen('agent', ticket.id);
    expect(files).toMatchObject([{ name: '身份证.png', url: null, removal: { allowed: false, code: 'NOT_FOUND' } }]);
    expect(timeline.nodes.at(-1)).toMatchObject({ type: 'ticket.file_removed', reason: '含身份证号' });
    expect((await desk.verb('agent', 'ticketFileRemove', wish)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['fileId'] }]);
    const [row] = await app.db.read.rows('select is_kept from stored_file where id = ?', [id]);
    expect(row).toEqual([0]);
  });

  test('is for whoever added it and for who answers for the ticket', async () => {
    const ticket = await desk.withComplaints();
    const { id } = await send('qiulan', 'a.png');
    await desk.does('qiulan', 'ticketNoteAdd', { ticketId: ticket.id, body: '照片', audience: 'INTERNAL', fileIds: [id] });
    expect((await seen('manager', ticket.id)).files).toMatchObject([{ removal: { allowed: true } }]);
    await desk.does('manager', 'ticketFileRemove', { ticketId: ticket.id, fileId: id, reason: '重复' });
  });
});

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketFileRemove',
  by: 'agent',
  stranger: 'agent2',
  ready: async () => {
    const { id } = await send('agent', 'a.png');
    fileId = id;
    return desk.registers('agent', { fileIds: [id] });
  },
  input: () => ({ fileId, reason: '重复上传' }),
  texts: ['reason'],
  isVersioned: false,
});

test('a list of tickets reads the files of all with one statement', async () => {
  const document = 'query L($n: Int!) { tickets(first: $n) { nodes { id files { id } } } }';
  const [one, ten] = [await app.as('manager').run(document, { n: 1 }), await app.as('manager').run(document, { n: 10 })];
  expect(ten.sqlCount).toBe(one.sqlCount);
});

test('a scanner has the last word, and one that cannot run lets nothing through', async () => {
  const scanner = join(mkdtempSync(join(tmpdir(), 'shouwen-scanner-')), 'scan');
  writeFileSync(scanner, '#!/bin/sh\ngrep -q EICAR "$1" && exit 1\nexit 0\n');
  chmodSync(scanner, 0o700);
  const scanned = await startTestApp({ accounts: ['admin', 'agent'], settings: { fileScanner: scanner } });
  try {
    expect(await send('agent', '好.txt', Buffer.from('good'), scanned)).toMatchObject({ status: 201 });
    expect(await send('agent', '坏.txt', Buffer.from('EICAR'), scanned)).toMatchObject({ status: 400, code: 'FILE_UNSAFE' });
    chmodSync(scanner, 0o600);
    expect(await send('agent', '好.txt', Buffer.from('good'), scanned)).toMatchObject({ status: 400, code: 'FILE_UNSAFE' });
    expect(readdirSync(join(scanned.dataDir, 'files'))).toHaveLength(1);
  } finally {
    await scanned.close();
  }
});
