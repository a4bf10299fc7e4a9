import type { IncomingMessage } from 'node:http';
import type { HttpExchange } from '../context.js';
import { readCookie, sessionCookieName, writeCookie } from './cookies.js';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/**
 * One request as commands see it. A proxy on the same machine is believed about the caller's address and scheme; nobody else is,
 * or sign-in throttling by address could be talked around.
 */
export class Exchange implements HttpExchange {
  readonly address: string;
  readonly userAgent: string;
  readonly isSecure: boolean;
  /** `set-cookie` values to answer with. */
  readonly setCookies: string[] = [];
  readonly sessionCookie: string | null;

  constructor({ headers, socket }: IncomingMessage) {
    const peer = socket.remoteAddress ?? '';
    const isProxied = LOOPBACK.test(peer);
    const forwardedFor = isProxied ? last(headers['x-forwarded-for']) : undefined;
    this.address = (forwardedFor ?? peer).replace(/^::ffff:/, '').slice(0, 60);
    this.isSecure = 'encrypted' in socket || (isProxied && last(headers['x-forwarded-proto']) === 'https');
    this.userAgent = (headers['user-agent'] ?? '').slice(0, 200);
    this.sessionCookie = readCookie(headers.cookie, sessionCookieName(this.isSecure));
  }

  setCookie(name: string, value: string, maxAgeSeconds: number): void {
    this.setCookies.push(writeCookie({ name, value, maxAgeSeconds, isSecure: this.isSecure }));
  }

  clearCookie(name: string): void {
    this.setCookie(name, '', 0);
  }
}

function last(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  return (
    String(header ?? '')
      .split(',')
      .at(-1)
      ?.trim() || undefined
  );
}
