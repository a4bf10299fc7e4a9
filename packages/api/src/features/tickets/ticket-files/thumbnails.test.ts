import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { systemCtx } from '../../../platform/context.js';
import { sweepFiles } from '../../../platform/files/stored-files.js';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';
import { uploadFile } from '../../../testing/upload-file.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

/** A photo as a phone takes it: lying on its side, with the place written into it. */
function photo(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#888', noise } })
    .withExif({ IFD0: { ImageDescription: '客户家门牌' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

async function withFile(name: string, bytes: Buffer) {
  const { id } = await uploadFile(app, app.as('agent'), { name, bytes });
  const ticket = await desk.registers('agent', { fileIds: [id] });
  const { data } = await app.as('agent').run('query ($id: ID!) { ticket(id: $id) { files { url thumbnailUrl } } }', { id: ticket.id });
  return { id, ticket, ...data.ticket.files[0] };
}

const get = (account: string, url: string) => fetch(`${app.address}${url}`, { headers: app.as(account).headers });

test('a photo has a small picture, upright and without what the camera wrote, for whoever sees the ticket (issue: attachments)', async () => {
  const original = await photo();
  const { thumbnailUrl, url, id } = await withFile('现场.jpg', original);
  expect(thumbnailUrl).toBe(`${url}/thumbnail`);
  const got = await get('agent', thumbnailUrl);
  expect([got.status, got.headers.get('content-type'), got.headers.get('cache-control')]).toEqual([200, 'image/webp', 'no-store']);
  const small = Buffer.from(await got.arrayBuffer());
  const { width, height, exif, orientation } = await sharp(small).metadata();
  expect([width, height, exif, orientation]).toEqual([180, 240, undefined, undefined]);
  expect(small.length).toBeLessThan(original.length / 10);
  const again = await Promise.all([1, 2, 3].map(() => get('agent', thumbnailUrl)));
  expect(Buffer.from(await (again[0] as Response).arrayBuffer())).toEqual(small);
  expect((await get('agent2', thumbnailUrl)).status).toBe(404);
  expect((await fetch(`${app.address}${thumbnailUrl}`)).status).toBe(401);
  expect(readdirSync(join(app.state.settings.dataDir, 'thumbnails'))).toEqual([`${id}.webp`]);
});

test('what is no picture has none, and what only says it is one is handed out as it came', async () => {
  expect((await withFile('报价.pdf', Buffer.from('%PDF-1.7\n'))).thumbnailUrl).toBeNull();
  const broken = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(64 * 1024, 7)]);
  const { thumbnailUrl } = await withFile('坏.jpg', broken);
  const got = await get('agent', thumbnailUrl);
  expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
});

test('goes with the file it was made of', async () => {
  const { id, thumbnailUrl } = await withFile('现场.jpg', await photo());
  await get('agent', thumbnailUrl);
  const path = join(app.state.settings.dataDir, 'thumbnails', `${id}.webp`);
  expect(existsSync(path)).toBe(true);
  await app.db.inTransaction((tx) => tx.run('update stored_file set is_kept = ? where id = ?', [false, id]));
  app.clock.advance(2 * 86_400_000);
  await sweepFiles.handle(systemCtx(app.state, 'job'), {});
  expect(existsSync(path)).toBe(false);
});
