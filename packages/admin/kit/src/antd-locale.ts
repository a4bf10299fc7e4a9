import type { Language } from '@shouwen/shared';
import type { ComponentProps } from 'react';
import type { ConfigProvider } from './antd.js';

export type AntdLocale = NonNullable<ComponentProps<typeof ConfigProvider>['locale']>;

const LOADERS: Readonly<Record<Language, () => Promise<unknown>>> = {
  'zh-CN': () => import('antd/locale/zh_CN'),
  'zh-TW': () => import('antd/locale/zh_TW'),
  en: () => import('antd/locale/en_US'),
};

export async function antdLocaleOf(language: Language): Promise<AntdLocale> {
  return innermost(await LOADERS[language]()) as AntdLocale;
}

/** Depending on the bundler's interop a CJS locale arrives wrapped once or twice. */
function innermost(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? innermost(module.default) : module;
}
