import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of another origin sent this. Cookies travel with such requests, so they are refused; callers that are no browser
 * send neither header. Behind a proxy the request's host may be another than the one people see: that is what the public address is for.
 */
export function isForeignOrigin(headers: IncomingHttpHeaders, publicUrl?: string): boolean {
  const { origin, host } = headers;
  if (origin !== undefined) return origin !== publicUrl && hostOf(origin) !== host?.toLowerCase();
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
