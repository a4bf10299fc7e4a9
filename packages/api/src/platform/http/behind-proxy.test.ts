import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseNetwork } from '../../kernel/address.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TestSocket } from '../../testing/test-socket.js';

const PUBLIC = 'https://service.example.cn';
const START =
  'mutation ($input: SessionStartInput!) { sessionStart(input: $input) { viewer { session { address } } userErrors { code } } }';
const PASSWORD = 'correct horse battery';

let app: TestApp;
beforeAll(async () => {
  const trustedProxies = [parseNetwork('10.9.0.0/16')].filter((network) => network !== null);
  app = await startTestApp({ accounts: ['agent'], settings: { publicUrl: PUBLIC, trustedProxies } });
  await app.given.person({ account: 'zhang.san', department: 'hotline', role: 'desk-agent', password: PASSWORD });
});
afterAll(() => app.close());

const signIn = (headers: Record<string, string>) =>
  app.anonymous.run(START, { input: { account: 'zhang.san', password: PASSWORD } }, { headers });

describe('a server whose proxy has another name', () => {
  it('takes the panel’s requests and sockets by its public address, and keeps others out (SEC-01)', async () => {
    const { data, headers } = await signIn({ origin: PUBLIC });
    expect(data.sessionStart.userErrors).toEqual([]);
    const cookie = String(headers.get('set-cookie')).split(';')[0] ?? '';
    expect((await signIn({ origin: 'https://evil.example' })).status).toBe(403);
    const own = await TestSocket.open(app.address, { cookie, origin: PUBLIC });
    own.close();
    await expect(TestSocket.open(app.address, { cookie, origin: 'https://evil.example' })).rejects.toThrow('403');
  });

  it('hands out secure cookies only, whatever the last leg is (SEC-01)', async () => {
    expect((await signIn({})).headers.get('set-cookie')).toMatch(/^__Host-shouwen=.*Secure/);
    expect((await fetch(`${app.address}/admin/`)).headers.get('content-security-policy') ?? '').toMatch(/wss:\/\/service\.example\.cn|^$/);
  });

  it('takes the caller to be the last hop that is no proxy of its own (ROL-02)', async () => {
    const { data } = await signIn({ 'x-forwarded-for': '1.1.1.1, 203.0.113.5, 10.9.0.3' });
    expect(data.sessionStart.viewer.session.address).toBe('203.0.113.5');
  });
});

describe('a malformed address', () => {
  it('is refused in the shape of every refusal (SYS-10)', async () => {
    const response = await fetch(`${app.address}/admin/%E0%A4%A`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: 'The request is not valid.' });
  });
});
