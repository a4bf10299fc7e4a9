import type { Language } from '../limits.js';
import type { UserErrorCode } from '../user-error-codes.js';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

/** One text per code; a missing one is a compile error. `{name}` marks a parameter. */
export type Messages = Readonly<Record<UserErrorCode, string>>;

export const MESSAGES: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The sentence of a code in a language with its parameters filled in. */
export function messageOf(code: UserErrorCode, language: Language, params: Readonly<Record<string, string | number>> = {}): string {
  return MESSAGES[language][code].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
