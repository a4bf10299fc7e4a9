import { currentLanguage } from '@shouwen/admin-kit';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

interface Names {
  readonly zhCN: string;
  readonly zhTW: string | null;
  readonly en: string | null;
}

/** A name in the language of the panel. */
export function useName(): (names: Names) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback(
    (names) => ({ 'zh-CN': names.zhCN, 'zh-TW': names.zhTW, en: names.en })[language || currentLanguage()] || names.zhCN,
    [language],
  );
}
