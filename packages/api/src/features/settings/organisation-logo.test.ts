import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestCaller } from '../../testing/test-caller.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

/** The first bytes of a picture of 64 by 32; more of it nobody looks at. */
const PNG = Buffer.from('89504e470d0a1a0a0000000d494844520000004000000020080600000000000000', 'hex');
const ADDRESS = '/files/organisation/logo';
const LOGO = '{ installation { logoUrl } }';
const REMOVE = 'mutation { organisationLogoRemove { organisation { logoUrl } userErrors { code } } }';

async function send(caller: TestCaller, body: Buffer, headers: Record<string, string> = {}) {
  const init = { method: 'POST', headers: { 'content-type': 'image/png', ...caller.headers, ...headers }, body };
  const response = await fetch(`${app.address}${ADDRESS}`, init);
  const { userErrors = [] } = (await response.json()) as { readonly userErrors?: readonly { readonly code: string }[] };
  return { status: response.status, codes: userErrors.map(({ code }) => code) };
}
const get = async (url: string) => (await fetch(`${app.address}${url}`)).status;
const shown = async () => (await app.anonymous.run(LOGO)).data.installation.logoUrl;

test('the logo is shown to everybody, one replaces the other, and it can be taken away (DEP-27, SYS-32)', async () => {
  expect(await send(app.as('admin'), PNG)).toEqual({ status: 200, codes: [] });
  const first = await shown();
  expect(first).toMatch(/^\/files\/organisation\/logo\/fil_[0-9A-Z]{26}$/);
  const picture = await fetch(`${app.address}${first}`);
  expect([picture.status, ...['content-type', 'x-content-type-options', 'cache-control'].map((name) => picture.headers.get(name))]).toEqual(
    [200, 'image/png', 'nosniff', 'public, max-age=86400, immutable'],
  );
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(PNG);

  await send(app.as('admin'), PNG);
  const second = await shown();
  expect([await get(first), await get(second)]).toEqual([404, 200]);
  expect((await app.as('admin').run(REMOVE)).data.organisationLogoRemove).toEqual({ organisation: { logoUrl: null }, userErrors: [] });
  expect([await get(second), await shown()]).toEqual([404, null]);
  expect((await app.as('admin').run(REMOVE)).data.organisationLogoRemove.userErrors).toEqual([]);
  const events = await app.db.read.rows("select count(*) from event where type = 'settings.changed'");
  expect(Number(events[0]?.[0])).toBe(3);
});

test('what is no picture, too large, from elsewhere or from somebody without the right is refused', async () => {
  const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  expect(await send(app.as('admin'), script)).toEqual({ status: 400, codes: ['IMAGE_UNFIT'] });
  expect(await send(app.as('admin'), Buffer.concat([PNG, Buffer.alloc(600_000)]))).toEqual({ status: 400, codes: ['IMAGE_UNFIT'] });
  expect((await send(app.as('admin'), Buffer.concat([PNG, Buffer.alloc(1_200_000)]))).status).toBe(413);
  expect((await send(app.as('agent'), PNG)).status).toBe(403);
  expect((await send(app.anonymous, PNG)).status).toBe(401);
  expect((await send(app.as('admin'), PNG, { origin: 'https://evil.example' })).status).toBe(403);
  expect(await shown()).toBeNull();
});

test('no address leads out of the folder', async () => {
  for (const path of ['..%2f..%2fshouwen.db', '%2e%2e/%2e%2e/shouwen.db', 'x.png', `fil_${'0'.repeat(26)}`]) {
    expect([path, await get(`${ADDRESS}/${path}`)]).toEqual([path, 404]);
  }
});
