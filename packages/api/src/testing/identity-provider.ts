import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { OidcSettings } from '../kernel/settings.js';
import { Browser } from './browser.js';
import { required } from './given.js';
import type { TestApp } from './start-test-app.js';

const SCRIPT = fileURLToPath(new URL('./identity-provider-process.mjs', import.meta.url));

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A real provider (oidc-provider) in a process of its own. */
export class IdentityProvider {
  private constructor(
    readonly settings: OidcSettings,
    private readonly child: ChildProcess,
  ) {}

  static async start(redirectUri: string): Promise<IdentityProvider> {
    const port = await freePort();
    const child = spawn(process.execPath, [SCRIPT, String(port), redirectUri], { stdio: ['ignore', 'pipe', 'ignore'] });
    process.once('exit', () => child.kill('SIGKILL'));
    await once(required(child.stdout, 'output'), 'data');
    const client = { clientId: 'shouwen', clientSecret: 'provider-secret-of-the-test' };
    return new IdentityProvider({ issuer: `http://127.0.0.1:${port}`, ...client, name: 'Test ID', scope: 'openid email profile' }, child);
  }

  async stop(): Promise<void> {
    this.child.kill();
    await once(this.child, 'exit');
  }
}

/** Goes through the provider as somebody and stops where it sends the browser back; answers that address. */
export async function throughProvider(url: string, as: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next = `${url}&login_hint=${as}`;
  for (let hops = 0; hops < 10; hops += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const one of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      cookies.set(name, value);
    }
    next = new URL(response.headers.get('location') ?? '', next).href;
    if (next.startsWith(redirectUri)) return next;
  }
  throw new Error('The provider sent the browser in circles.');
}

/** A browser that can be sent on. */
export class WanderingBrowser extends Browser {
  constructor(private readonly app: TestApp) {
    super(app.anonymous);
  }

  /** Opens an address of the app; answers where it sends the browser. */
  async visit(url: string): Promise<string | null> {
    const { pathname, search } = new URL(url);
    const response = await fetch(`${this.app.address}${pathname}${search}`, { redirect: 'manual', headers: { cookie: this.cookie } });
    this.keep(response.headers);
    return response.headers.get('location');
  }
}
