import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

const MAP = '{"imports":{"react":"/admin/vendor/react-12345678.js"}}';
const PAGE = `<!doctype html><script type="importmap">${MAP}</script><script src="/admin/assets/app-abcdefgh.js"></script>`;
const SCRIPT = 'console.log("panel")';

const panelDir = mkdtempSync(join(tmpdir(), 'shouwen-panel-'));
let app: TestApp;

function put(root: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeAll(async () => {
  put(panelDir, 'admin/index.html', PAGE);
  put(panelDir, 'admin/assets/app-abcdefgh.js', SCRIPT);
  put(panelDir, 'admin/assets/app-abcdefgh.js.br', brotliCompressSync(SCRIPT));
  put(panelDir, 'admin/icon.svg', '<svg/>');
  put(
    panelDir,
    'remotes/desk/remote.json',
    JSON.stringify({ name: 'desk', entry: '/remotes/desk/remote-abcdefgh.js', css: [], contract: '1' }),
  );
  put(panelDir, 'remotes/desk/remote-abcdefgh.js', 'export const remote = {};');
  put(panelDir, 'secret.txt', 'secret');
  app = await startTestApp({ accounts: [], panelDir });
});
afterAll(async () => {
  await app.close();
  rmSync(panelDir, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.address}${path}`, { headers, redirect: 'manual' });

describe('the panel', () => {
  it('opens at the root', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/admin/']);
  });

  it('is one page for every address that names no file', async () => {
    for (const path of ['/admin/', '/admin/tickets/tkt_1', '/admin/index.html']) {
      const response = await get(path);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await response.text()).toBe(PAGE);
    }
  });

  it('may run its own scripts and its import map, and nothing else', async () => {
    const policy = (await get('/admin/')).headers.get('content-security-policy') ?? '';
    const hash = createHash('sha256').update(MAP).digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain(`connect-src 'self' ${app.address.replace('http', 'ws')} `);
    expect(policy.split(';').find((part) => part.includes('script-src'))).not.toContain('unsafe');
  });

  it('sends hashed files for good and compressed where they can be', async () => {
    const plain = await get('/admin/assets/app-abcdefgh.js', { 'accept-encoding': 'identity' });
    expect([plain.headers.get('cache-control'), plain.headers.get('vary')]).toEqual([
      'public, max-age=31536000, immutable',
      'accept-encoding',
    ]);
    const small = await get('/admin/assets/app-abcdefgh.js', { 'accept-encoding': 'br' });
    expect([small.headers.get('content-encoding'), small.headers.get('content-type')]).toEqual([
      'br',
      expect.stringMatching(/javascript; charset=utf-8$/),
    ]);
    expect(await small.text()).toBe(SCRIPT);
    expect((await get('/admin/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('answers a missing file with 404, never with the page', async () => {
    for (const path of [
      '/admin/assets/gone-12345678.js',
      '/remotes/desk/gone.js',
      '/remotes/nobody/remote.js',
      '/favicon.ico',
      '/secret.txt',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
    for (const path of [
      '/admin/..%2f..%2fsecret.txt',
      '/remotes/..%2fsecret.txt',
      '/remotes/%2e%2e/secret.txt',
      '/remotes/desk/..%2f..%2f..%2fsecret.txt',
    ]) {
      expect(await (await get(path)).text()).not.toContain('secret"');
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('learns of remotes of other teams without being built again, and lets only those run', async () => {
    const names = async () =>
      ((await (await get('/admin/api/remotes.json')).json()) as { remotes: { name: string }[] }).remotes.map(({ name }) => name);
    expect(await names()).toEqual(['desk']);
    const rows = [
      { name: 'hello', entry: 'https://apps.example:8443/hello.js', permission: 'ticket:read' },
      { name: 'desk', entry: '/remotes/desk/other.js' },
      { name: 'bad name', entry: '/x.js' },
      { name: 'nowhere', entry: 'javascript:alert(1)' },
    ];
    put(app.dataDir, 'remotes.json', JSON.stringify(rows));
    expect(await names()).toEqual(['desk', 'hello']);
    expect((await get('/admin/')).headers.get('content-security-policy')).toContain(' https://apps.example:8443;');
    put(app.dataDir, 'remotes.json', '{ broken');
    expect(await names()).toEqual(['desk']);
  });

  it('serves remotes that lie in the data folder', async () => {
    put(app.dataDir, 'remotes/hello/hello.js', 'export const remote = 1;');
    const response = await get('/remotes/hello/hello.js');
    expect([response.status, await response.text()]).toEqual([200, 'export const remote = 1;']);
    expect((await get('/remotes/remotes.json')).status).toBe(404);
  });
});

describe('the process', () => {
  it('says that it lives and that it can work', async () => {
    for (const path of ['/healthz', '/readyz']) expect((await get(path)).status).toBe(200);
    await app.db.inTransaction((tx) => tx.run("update migration set name = '9999-later' where name = '0021-access'"));
    expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 503]);
    await app.db.inTransaction((tx) => tx.run("update migration set name = '0021-access' where name = '9999-later'"));
  });
});
