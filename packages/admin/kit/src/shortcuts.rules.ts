/** A key press, as far as a shortcut cares. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Whether `mod+shift+e`, `j`, `?` … is what was pressed. `mod` is ⌘ or Ctrl. */
export function matchesKeys(keys: string, press: Press): boolean {
  const parts = keys.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  if (nameOf(press.key) !== key) return false;
  const wantsMod = parts.includes('mod');
  const wantsShift = parts.includes('shift');
  // A sign such as "?" needs Shift on most keyboards; asking for it again would tie us to one layout.
  const isShiftRight = wantsShift === press.shiftKey || (!wantsShift && /^[^a-z0-9]$/.test(key));
  return (press.ctrlKey || press.metaKey) === wantsMod && press.altKey === parts.includes('alt') && isShiftRight;
}

/** Keys with a modifier work while typing; plain letters never do. */
export function worksWhileTyping(keys: string): boolean {
  return /(^|\+)(mod|alt)\+/.test(keys.toLowerCase());
}

const SIGNS: Readonly<Record<string, string>> = {
  mod: '⌘',
  shift: '⇧',
  alt: '⌥',
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
};

/** The keys as they stand on a keycap: `['⌘', 'K']`; Ctrl where there is no ⌘. */
export function keycaps(keys: string, isMac: boolean): string[] {
  return keys
    .toLowerCase()
    .split('+')
    .map((part) => (part === 'mod' && !isMac ? 'Ctrl' : (SIGNS[part] ?? part.toUpperCase())));
}

function nameOf(key: string): string {
  return key === ' ' ? 'space' : key.toLowerCase();
}
