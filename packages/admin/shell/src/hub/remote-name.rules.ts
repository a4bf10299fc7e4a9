export const BASENAME = '/admin';

/** The first segment of a path, with or without the basename in front. */
export function remoteNameOf(path: string): string {
  return withoutBase(path).split('/')[1] ?? '';
}

export function withoutBase(path: string): string {
  return path === BASENAME || path.startsWith(`${BASENAME}/`) ? path.slice(BASENAME.length) || '/' : path;
}
