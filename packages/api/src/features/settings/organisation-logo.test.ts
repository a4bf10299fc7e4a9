import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestCaller } from '../../testing/test-caller.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const LOGO = '{ installation { logoUrl } }';
const REMOVE = 'mutation { organisationLogoRemove { organisation { logoUrl } userErrors { code } } }';

async function send(caller: TestCaller, body: Buffer, headers: Record<string, string> = {}) {
  const url = `${app.address}/uploads/organisation-logo`;
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'image/png', ...caller.headers, ...headers }, body });
  return { status: response.status, answer: (await response.json()) as { readonly url: string | null } };
}
const files = () => readdir(join(app.dataDir, 'files', 'organisation-logo'));
const shown = async () => (await app.anonymous.run(LOGO)).data.installation.logoUrl;

test('the logo is shown to everybody, one replaces the other, and it can be taken away (DEP-27)', async () => {
  const first = await send(app.as('admin'), PNG);
  expect(first).toMatchObject({ status: 200, answer: { userErrors: [] } });
  expect(await shown()).toBe(first.answer.url);
  expect(first.answer.url).toMatch(/^\/files\/organisation-logo\/[0-9a-f]{32}\.png$/);
  const picture = await fetch(`${app.address}${first.answer.url}`);
  expect([picture.status, picture.headers.get('content-type'), picture.headers.get('x-content-type-options')]).toEqual([
    200,
    'image/png',
    'nosniff',
  ]);
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(PNG);

  const second = await send(app.as('admin'), PNG);
  expect(await files()).toEqual([String(second.answer.url).split('/').at(-1)]);
  expect((await app.as('admin').run(REMOVE)).data.organisationLogoRemove).toEqual({ organisation: { logoUrl: null }, userErrors: [] });
  expect([await files(), await shown()]).toEqual([[], null]);
  expect((await app.as('admin').run(REMOVE)).data.organisationLogoRemove.userErrors).toEqual([]);
  const events = await app.db.read.rows("select count(*) from event where type = 'settings.changed'");
  expect(Number(events[0]?.[0])).toBe(3);
});

test('what is no picture, too large, from elsewhere or from somebody without the right is refused', async () => {
  const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  expect(await send(app.as('admin'), script)).toMatchObject({
    status: 200,
    answer: { url: null, userErrors: [{ code: 'NOT_A_PICTURE' }] },
  });
  expect((await send(app.as('admin'), script, { 'content-type': 'image/svg+xml' })).status).toBe(415);
  expect((await send(app.as('admin'), Buffer.concat([PNG, Buffer.alloc(600_000)]))).status).toBe(413);
  expect((await send(app.as('agent'), PNG)).status).toBe(403);
  expect((await send(app.anonymous, PNG)).status).toBe(401);
  expect((await send(app.as('admin'), PNG, { origin: 'https://evil.example' })).status).toBe(403);
  expect(await files()).toEqual([]);
});

test('no address leads out of the folder', async () => {
  for (const path of ['..%2f..%2fshouwen.db', '%2e%2e/%2e%2e/shouwen.db', 'x.png', `${'0'.repeat(32)}.svg`]) {
    expect([path, (await fetch(`${app.address}/files/organisation-logo/${path}`)).status]).toEqual([path, 404]);
  }
});
