import type { Language } from '@shouwen/shared';
import { createContext, useContext } from 'react';
import type { SignInMessages } from './locales/zh-CN.js';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly messages: SignInMessages }>>> = {
  'zh-CN': () => import('./locales/zh-CN.js'),
  'zh-TW': () => import('./locales/zh-TW.js'),
  en: () => import('./locales/en.js'),
};

export async function loadSignInMessages(language: Language): Promise<SignInMessages> {
  return (await LOADERS[language]()).messages;
}

const Context = createContext<SignInMessages | null>(null);
export const MessagesProvider = Context.Provider;

/** The page's texts; a plain object, since an i18n library would be most of the page. */
export function useMessages(): SignInMessages {
  const messages = useContext(Context);
  if (messages === null) throw new Error('the sign-in page has no messages');
  return messages;
}
