import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
let agent = '';
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2'] });
  agent = (await app.as('agent').run('{ viewer { person { id } } }')).data.viewer.person.id;
});
afterAll(() => app.close());

/** The first bytes of a picture of this size; more of it nobody looks at. */
function png(width: number, height: number, bytes = 100): Buffer {
  const image = Buffer.alloc(bytes);
  image.writeUInt32BE(0x89504e47, 0);
  image.writeUInt32BE(width, 16);
  image.writeUInt32BE(height, 20);
  return image;
}

async function send(account: string, body: Buffer | null): Promise<{ status: number; code: string | undefined }> {
  const init = body === null ? { method: 'DELETE' } : { method: 'POST', body: new Uint8Array(body) };
  const response = await fetch(`${app.address}/files/people/${agent}/photo`, { ...init, headers: app.as(account).headers });
  const { userErrors } = (await response.json()) as { userErrors: { code: string }[] };
  return { status: response.status, code: userErrors[0]?.code };
}

const urlNow = async () =>
  (await app.as('agent2').run('{ people(first: 1, filter: { search: "agent" }) { nodes { photoUrl } } }')).data.people.nodes[0]?.photoUrl;
const get = (url: string, headers: Record<string, string> = {}) => fetch(`${app.address}${url}`, { headers });

test('is set by oneself, seen by colleagues who are signed in, and by nobody else (STF-01)', async () => {
  expect(await send('agent', png(256, 256))).toEqual({ status: 200, code: undefined });
  const url = (await app.as('agent').run('{ viewer { person { photoUrl } } }')).data.viewer.person.photoUrl;
  const seen = await get(url, { ...app.as('agent2').headers });
  expect([seen.status, seen.headers.get('content-type'), seen.headers.get('content-security-policy')]).toEqual([
    200,
    'image/png',
    "default-src 'none'; sandbox",
  ]);
  expect((await get(url)).status).toBe(401);
  expect(readdirSync(join(app.dataDir, 'files'))).toHaveLength(1);
  expect(await send('agent', null)).toEqual({ status: 200, code: undefined });
  expect((await get(url, { ...app.as('agent2').headers })).status).toBe(404);
  expect((await urlNow()) ?? null).toBeNull();
});

test('is a small picture, whatever its sender calls it', async () => {
  expect(await send('agent', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>'))).toEqual({
    status: 400,
    code: 'IMAGE_UNFIT',
  });
  expect((await send('agent', png(2000, 100))).code).toBe('IMAGE_UNFIT');
  expect((await send('agent', png(100, 100, 301 * 1024))).code).toBe('IMAGE_UNFIT');
});

test('is given to others only by whoever may change them', async () => {
  expect((await send('agent2', png(10, 10))).status).toBe(400);
  expect(await send('admin', png(10, 10))).toEqual({ status: 200, code: undefined });
});
