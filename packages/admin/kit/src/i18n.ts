import type { MessageLoader, MessageTree, RemoteModule } from '@shouwen/admin-contract';
import { LANGUAGES, type Language } from '@shouwen/shared';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type AntdLocale, antdLocaleOf } from './antd-locale.js';

export type Loaders = NonNullable<RemoteModule['messages']>;

/** Every catalogue that was ever asked for, so that a change of language can bring all of them along. */
const catalogues = new Map<string, Loaders>();

const KIT: Loaders = {
  'zh-CN': () => import('./locales/zh-CN.js').then((m) => m.messages),
  'zh-TW': () => import('./locales/zh-TW.js').then((m) => m.messages),
  en: () => import('./locales/en.js').then((m) => m.messages),
};

let locale: AntdLocale | undefined;

/** Starts the one i18next instance of the page; namespaces are the names of the remotes. Catalogues given here come along at once. */
export async function startI18n(language: Language, own: Readonly<Record<string, Loaders>> = {}): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      supportedLngs: [...LANGUAGES],
      fallbackLng: { 'zh-TW': ['zh-CN'], default: ['zh-CN'] },
      load: 'currentOnly',
      ns: ['kit'],
      defaultNS: 'kit',
      resources: {},
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      react: { useSuspense: false, bindI18nStore: 'added' },
    });
  }
  for (const [namespace, loaders] of Object.entries({ ...own, kit: KIT })) catalogues.set(namespace, loaders);
  await setLanguage(language);
}

/** Loads a namespace in the language of the moment and remembers it for later changes. */
export async function loadMessages(namespace: string, loaders: Loaders): Promise<void> {
  await load(namespace, loaders, currentLanguage());
  // Remembered only now: one that does not come must not hold up a change of language. It may have changed meanwhile.
  catalogues.set(namespace, loaders);
  await load(namespace, loaders, currentLanguage());
}

/** Whether a namespace can be said in the language of the moment. */
export function hasMessages(namespace: string): boolean {
  return i18next.hasResourceBundle(currentLanguage(), namespace);
}

/** Changes the language once everything that is on screen can be said in it. */
export async function setLanguage(language: Language): Promise<void> {
  const [antd] = await Promise.all([
    antdLocaleOf(language),
    ...[...catalogues].map(([namespace, loaders]) => load(namespace, loaders, language)),
  ]);
  locale = antd;
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return LANGUAGES.find((language) => language === i18next.language) ?? LANGUAGES[0];
}

export function currentAntdLocale(): AntdLocale | undefined {
  return locale;
}

async function load(namespace: string, loaders: Loaders, language: Language): Promise<void> {
  const loader: MessageLoader = loaders[language] ?? loaders['zh-CN'];
  const target = loaders[language] === undefined ? 'zh-CN' : language;
  if (i18next.hasResourceBundle(target, namespace)) return;
  i18next.addResourceBundle(target, namespace, unwrap(await loader()), true, true);
}

/** `import('./x.json')` wraps the catalogue in `default`. */
function unwrap(loaded: Awaited<ReturnType<MessageLoader>>): MessageTree {
  return isWrapped(loaded) ? loaded.default : loaded;
}

function isWrapped(loaded: MessageTree | { readonly default: MessageTree }): loaded is { readonly default: MessageTree } {
  return 'default' in loaded && typeof loaded.default === 'object';
}
