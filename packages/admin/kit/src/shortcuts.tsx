import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { matchesKeys, worksWhileTyping } from './shortcuts.rules.js';

/** Something the page can do: by its keys, from the palette, and listed on the sheet. */
export interface Shortcut {
  readonly keys: string;
  readonly label: string;
  run(): void;
  readonly isEnabled?: boolean;
  /** Wins a clash whoever came later: what somebody has marked is what they mean. */
  readonly goesFirst?: boolean;
}

interface Store {
  add(shortcuts: readonly Shortcut[]): () => void;
  all(): readonly Shortcut[];
  subscribe(listener: () => void): () => void;
}

const Context = createContext<Store>({ add: () => () => undefined, all: () => [], subscribe: () => () => undefined });

export function ShortcutRoot({ children }: { readonly children: ReactNode }) {
  const store = useMemo(createStore, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const shortcut = isQuiet(event) ? undefined : findShortcut(store.all(), event);
      if (shortcut === undefined) return;
      event.preventDefault();
      shortcut.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
  return <Context.Provider value={store}>{children}</Context.Provider>;
}

/** Offers keys as long as the component is mounted; the latest to mount wins a clash. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const store = useContext(Context);
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const signature = shortcuts.map(({ keys, label, isEnabled }) => `${keys}|${label}|${isEnabled !== false}`).join('\n');
  useEffect(
    () => store.add(latest.current.map((shortcut, index) => ({ ...shortcut, run: () => latest.current[index]?.run() }))),
    [store, signature],
  );
}

/** What the page offers right now, for the palette and the sheet. */
export function useOfferedShortcuts(): readonly Shortcut[] {
  const store = useContext(Context);
  return useSyncExternalStore(store.subscribe, store.all);
}

function createStore(): Store {
  let groups: (readonly Shortcut[])[] = [];
  let flat: readonly Shortcut[] = [];
  const listeners = new Set<() => void>();
  const set = (next: (readonly Shortcut[])[]): void => {
    groups = next;
    flat = next.flat();
    for (const listener of listeners) listener();
  };
  return {
    add(shortcuts) {
      set([...groups, shortcuts]);
      return () => set(groups.filter((group) => group !== shortcuts));
    },
    all: () => flat,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function findShortcut(shortcuts: readonly Shortcut[], event: KeyboardEvent): Shortcut | undefined {
  const isTaken = takesKey(event.target, event.key);
  const meant = shortcuts.filter(
    ({ keys, isEnabled }) => isEnabled !== false && matchesKeys(keys, event) && (!isTaken || worksWhileTyping(keys)),
  );
  return meant.findLast(({ goesFirst }) => goesFirst === true) ?? meant.at(-1);
}

/** While an input method composes, a letter is part of a word. */
function isQuiet(event: KeyboardEvent): boolean {
  return event.isComposing || event.defaultPrevented;
}

const TYPING = 'input, textarea, select, [contenteditable="true"], dialog, [role="dialog"], [role="menu"], [role="listbox"]';

/** Whether the focused element wants the key for itself: text fields and dialogs all of them, buttons and links Enter and Space. */
function takesKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPING) !== null) return true;
  return (key === 'Enter' || key === ' ') && target.closest('button, a, summary, [role="button"], [role="tab"]') !== null;
}
