import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of another origin sent this. Cookies travel with such requests, so they are refused; callers that are no browser
 * send neither header.
 */
export function isForeignOrigin(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers;
  if (origin !== undefined) return hostOf(origin) !== host?.toLowerCase();
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
