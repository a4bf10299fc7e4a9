import { useCallback, useSyncExternalStore } from 'react';

const PREFIX = 'shouwen.';
const CHANGED = 'shouwen:preference';

/** What this browser remembers of how somebody likes things: a width, a density. Parts of the page that share a key change together. */
export function usePreference(key: string, fallback = ''): readonly [value: string, set: (value: string) => void] {
  const value = useSyncExternalStore(subscribe, () => read(key) ?? fallback);
  const set = useCallback((next: string) => write(key, next), [key]);
  return [value, set];
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener('storage', listener);
  };
}

/** Where storage is closed by policy the choice lasts as long as the page. */
const kept = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key) ?? kept.get(key) ?? null;
  } catch {
    return kept.get(key) ?? null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    kept.set(key, value);
  }
  window.dispatchEvent(new Event(CHANGED));
}
