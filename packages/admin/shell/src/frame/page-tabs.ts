import { currentLanguage, type Page } from '@shouwen/admin-kit';
import { closeTab, openTab, type Tab } from './page-tabs.rules.js';

const KEY = 'shouwen.tabs';

/** The pages someone has open, kept for the browser tab. */
export interface PageTabs {
  all(): readonly Tab[];
  subscribe(listener: () => void): () => void;
  report(page: Page, search: string): void;
  /** Closes a page; the path to go to when it was the one on screen. */
  close(path: string): string | null;
}

export function createPageTabs(storage: Pick<Storage, 'getItem' | 'setItem'>): PageTabs {
  const listeners = new Set<() => void>();
  let tabs: readonly Tab[] = restore(storage);
  const set = (next: readonly Tab[]): void => {
    tabs = next;
    storage.setItem(KEY, JSON.stringify(next));
    for (const listener of listeners) listener();
  };
  return {
    all: () => tabs,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    report: ({ path, title }, search) => set(openTab(tabs, { path, title, search, language: currentLanguage() })),
    close(path) {
      const { rest, neighbour } = closeTab(tabs, path);
      set(rest);
      return neighbour;
    },
  };
}

function restore(storage: Pick<Storage, 'getItem'>): readonly Tab[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isTab) : [];
  } catch {
    return [];
  }
}

function isTab(value: unknown): value is Tab {
  const { path, title, search } = (value ?? {}) as Partial<Tab>;
  return typeof path === 'string' && typeof title === 'string' && typeof search === 'string';
}
