import { createHash } from 'node:crypto';

/** `'sha256-…'` of every inline script of a page (the import map is one): they run although inline code is forbidden. */
export function inlineScriptHashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)];
  return scripts.map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
}

export interface PagePolicy {
  readonly scriptHashes: readonly string[];
  /** Origins that registered remotes are loaded from. */
  readonly remoteOrigins: readonly string[];
  /** Host header of the request, for the WebSocket: not every browser lets 'self' cover it. */
  readonly host: string | undefined;
}

/** What the panel's page may do. Styles stay inline because the component library writes them at run time. */
export function contentSecurityPolicy({ scriptHashes, remoteOrigins, host }: PagePolicy): string {
  const sockets = host && /^[\w.:[\]-]+$/.test(host) ? [`ws://${host}`, `wss://${host}`] : [];
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes, ...remoteOrigins].join(' '),
    ["style-src 'self' 'unsafe-inline'", ...remoteOrigins].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...sockets, ...remoteOrigins].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** On every answer that is not GraphQL. */
export const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
} as const;
