import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { isAddressIn, type Network, parseNetwork } from '../../kernel/address.js';
import type { Settings } from '../../kernel/settings.js';
import type { HttpExchange } from '../context.js';
import type { Allowance } from '../system/token-bucket.rules.js';
import { readCookie, sessionCookieName, writeCookie } from './cookies.js';

/** What a proxy says is believed from this machine and from where the operator said. */
const LOOPBACK: readonly Network[] = ['127.0.0.0/8', '::1'].flatMap((text) => parseNetwork(text) ?? []);

/** How the world reaches this server. */
export type Entry = Pick<Settings, 'publicUrl' | 'trustedProxies'>;

/**
 * One request as commands see it. A trusted proxy is believed about the caller's address and scheme; nobody else is,
 * or sign-in throttling by address could be talked around.
 */
export class Exchange implements HttpExchange {
  readonly address: string;
  readonly userAgent: string;
  readonly isSecure: boolean;
  /** `set-cookie` values to answer with. */
  readonly setCookies: string[] = [];
  allowance: Allowance | null = null;
  readonly sessionCookie: string | null;
  readonly #cookieHeader: string | undefined;

  constructor({ headers, socket }: IncomingMessage, { publicUrl, trustedProxies = [] }: Entry) {
    const peer = socket.remoteAddress ?? '';
    const isProxied = isTrustedPeer(socket, trustedProxies);
    const address = isProxied ? callerBehind(listed(headers['x-forwarded-for']), [...LOOPBACK, ...trustedProxies]) : undefined;
    this.address = (address ?? peer).replace(/^::ffff:/, '').slice(0, 60);
    this.isSecure = publicUrl
      ? publicUrl.startsWith('https:')
      : 'encrypted' in socket || (isProxied && listed(headers['x-forwarded-proto']).at(-1) === 'https');
    this.userAgent = (headers['user-agent'] ?? '').slice(0, 200);
    this.#cookieHeader = headers.cookie;
    this.sessionCookie = this.cookie(sessionCookieName(this.isSecure));
  }

  cookie(name: string): string | null {
    return readCookie(this.#cookieHeader, name);
  }

  setCookie(name: string, value: string, maxAgeSeconds: number): void {
    this.setCookies.push(writeCookie({ name, value, maxAgeSeconds, isSecure: this.isSecure }));
  }

  clearCookie(name: string): void {
    this.setCookie(name, '', 0);
  }
}

const trustedPeers = new WeakMap<Socket, boolean>();

/** A connection keeps its other end, and carries many requests. */
function isTrustedPeer(socket: Socket, trustedProxies: readonly Network[]): boolean {
  const known = trustedPeers.get(socket);
  if (known !== undefined) return known;
  const isTrusted = isAddressIn(socket.remoteAddress ?? '', [...LOOPBACK, ...trustedProxies]);
  trustedPeers.set(socket, isTrusted);
  return isTrusted;
}

/** Each proxy appends whom it heard from, so the caller is the last address that is no proxy of ours. */
function callerBehind(hops: readonly string[], trusted: readonly Network[]): string | undefined {
  return hops.findLast((hop) => !isAddressIn(hop, trusted)) ?? hops[0];
}

function listed(header: string | string[] | undefined): string[] {
  return String(header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
