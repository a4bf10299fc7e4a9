const KEY = 'shouwen.recent';
const MOST = 8;

/** Something that was found and opened, or a search that was gone through; kept for the browser tab and gone with signing out. */
export interface Recent {
  readonly label: string;
  readonly detail?: string;
  readonly path: string;
}

export function readRecent(storage: Pick<Storage, 'getItem'> = sessionStorage): readonly Recent[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isRecent) : [];
  } catch {
    return [];
  }
}

/** The latest first, each once. */
export function keepRecent(one: Recent, storage: Pick<Storage, 'getItem' | 'setItem'> = sessionStorage): void {
  const others = readRecent(storage).filter(({ path }) => path !== one.path);
  storage.setItem(KEY, JSON.stringify([one, ...others].slice(0, MOST)));
}

function isRecent(value: unknown): value is Recent {
  const { label, path } = (value ?? {}) as Partial<Recent>;
  return typeof label === 'string' && typeof path === 'string' && path.startsWith('/');
}
