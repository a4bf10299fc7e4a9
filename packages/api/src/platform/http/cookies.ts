import { parseCookie, stringifySetCookie } from 'cookie';

/** `__Host-` binds the cookie to this very origin, and browsers take it only over a secure connection. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-shouwen' : 'shouwen';
}

export function readCookie(header: string | undefined, name: string): string | null {
  if (!header?.includes(name)) return null;
  return parseCookie(header)[name] ?? null;
}

export interface CookieWrite {
  readonly name: string;
  readonly value: string;
  readonly maxAgeSeconds: number;
  readonly isSecure: boolean;
}

export function writeCookie({ name, value, maxAgeSeconds, isSecure }: CookieWrite): string {
  return stringifySetCookie(name, value, { httpOnly: true, secure: isSecure, sameSite: 'lax', path: '/', maxAge: maxAgeSeconds });
}
