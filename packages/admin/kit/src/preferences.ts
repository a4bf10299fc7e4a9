import type { Language } from '@shouwen/shared';

/** What a browser remembers for a person. No state here: two copies of this file (sign-in and kit) agree through storage and one event. */
export type ThemeChoice = 'light' | 'dark' | 'system';
export type Preferences = { readonly language: Language; readonly theme: ThemeChoice };

const CHANGED = 'shouwen:preferences';
const KEY = { language: 'shouwen.language', theme: 'shouwen.theme', session: 'shouwen.session' } as const;

export function preferredLanguage(): Language {
  const stored = read(KEY.language);
  return stored === null ? languageOf(navigator.languages) : languageOf([stored]);
}

/** The nearest of our languages; zh-CN when nothing fits. */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    if (/^zh-(tw|hk|mo|hant)/i.test(tag)) return 'zh-TW';
    if (/^zh/i.test(tag)) return 'zh-CN';
    if (/^en/i.test(tag)) return 'en';
  }
  return 'zh-CN';
}

export function preferLanguage(language: Language): void {
  write(KEY.language, language);
}

export function preferredTheme(): ThemeChoice {
  const stored = read(KEY.theme);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export function preferTheme(theme: ThemeChoice): void {
  write(KEY.theme, theme);
  document.documentElement.dataset.theme = schemeOf(theme);
}

export function schemeOf(theme: ThemeChoice): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** A hint, not a right: whether this browser was signed in last, so that the shell may be fetched at once. */
export function expectsSession(): boolean {
  return read(KEY.session) === '1';
}

export function rememberSession(isSignedIn: boolean): void {
  write(KEY.session, isSignedIn ? '1' : '0');
}

export function onPreferencesChanged(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const onSystem = (): void => {
    document.documentElement.dataset.theme = schemeOf(preferredTheme());
    listener();
  };
  window.addEventListener(CHANGED, listener);
  window.addEventListener('storage', listener);
  system.addEventListener('change', onSystem);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener('storage', listener);
    system.removeEventListener('change', onSystem);
  };
}

/** Storage may be closed (private mode, policy); the panel works without it. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  window.dispatchEvent(new Event(CHANGED));
}
