import type { MessageLoader } from '@shouwen/admin-contract';

/** The texts of this remote, for tests of its pages. */
export const MESSAGES: Readonly<Record<string, { readonly 'zh-CN': MessageLoader }>> = {
  processes: { 'zh-CN': () => import('./locales/zh-CN.js').then(({ messages }) => messages) },
};

/** A name in the languages it was written in. */
export const texts = (zhCN: string) => ({ __typename: 'TextInLanguages' as const, zhCN, zhTW: null, en: null });
