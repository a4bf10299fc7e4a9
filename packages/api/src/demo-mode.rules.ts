import type { Settings } from './kernel/settings.js';

/** Whether a host name or address only reaches this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

/** Demo data is for trying out: by itself only in an embedded database that nobody else can reach. */
export function isDemoWanted({ demo, host, databaseUrl }: Pick<Settings, 'demo' | 'host' | 'databaseUrl'>): boolean {
  if (demo === 'auto') return databaseUrl === null && isLoopback(host);
  return demo === 'on';
}
