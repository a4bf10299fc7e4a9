/**
 * The address of an identity provider as it is kept, or null when it is none. Plain HTTP would let anybody on the way sign in as anybody; only
 * a provider on this machine may speak it.
 */
export function fittingIssuer(value: string): string | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || url.search || url.hash || url.username || url.password) return null;
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  return url.protocol === 'https:' || (isLocal && url.protocol === 'http:') ? url.href : null;
}
