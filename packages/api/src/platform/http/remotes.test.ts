import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silentLog } from '../../testing/open-test-app-state.js';
import { listRemotes, remoteOrigins } from './remotes.js';
import { contentSecurityPolicy } from './security-headers.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'shouwen-remotes-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

async function listed(rows: readonly object[]) {
  const registryFile = join(dir, 'remotes.json');
  writeFileSync(registryFile, JSON.stringify(rows));
  return listRemotes({ builtDir: join(dir, 'built'), registryFile }, silentLog);
}

describe('a remote of another team', () => {
  it('may lie on another host, and its styles as well', async () => {
    const remotes = await listed([{ name: 'hello', entry: 'https://apps.example:8443/hello.js', css: ['http://[::1]:5000/hello.css'] }]);
    const policy = contentSecurityPolicy({ scriptHashes: [], remoteOrigins: remoteOrigins(remotes), host: 'localhost:4000' });
    const origins = 'https://apps.example:8443 http://[::1]:5000';
    expect(policy).toContain(`script-src 'self' ${origins};`);
    expect(policy).toContain(`style-src 'self' 'unsafe-inline' ${origins};`);
    expect(policy).toContain(` ${origins}; object-src 'none'`);
  });

  it.each([
    ['every host there is', { entry: 'https://*/x.js' }],
    ['every host below one', { entry: 'https://*.example/x.js' }],
    ['a host that would end the rule', { entry: 'https://a;script-src/x.js' }],
    ['two hosts', { entry: 'https://a,b/x.js' }],
    ['another scheme', { entry: 'data:text/javascript,alert(1)' }],
    ['a host without a scheme', { entry: '//evil.example/x.js' }],
    ['a host behind a backslash', { entry: '/\\evil.example/x.js' }],
    ['no host', { entry: 'https:///' }],
    ['styles that are none', { entry: '/remotes/x.js', css: 'x.css' }],
    ['a permission nobody has', { entry: '/remotes/x.js', permission: 'ticket:destroy' }],
    ['permissions where one belongs', { entry: '/remotes/x.js', permission: ['ticket:read'] }],
  ])('that names %s is left out, and the others stay', async (_, row) => {
    expect(
      await listed([
        { name: 'odd', ...row },
        { name: 'good', entry: '/remotes/good/remote.js' },
      ]),
    ).toEqual([{ name: 'good', entry: '/remotes/good/remote.js', css: [], contract: '1' }]);
  });
});
