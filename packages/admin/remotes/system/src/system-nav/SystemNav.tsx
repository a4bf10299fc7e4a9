import { SectionNav } from '@shouwen/admin-kit';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.js';
import { PAGES } from './pages.js';

/** The pages of this audience. */
export function SystemNav({ counts }: { readonly counts?: ReactNode }) {
  const { t } = useTranslation('system');
  const pages = PAGES.map(({ path, permission }) => ({ to: `${urls.system()}/${path}`, label: t(`nav.${path}`), permission }));
  return <SectionNav label={t('nav.label')} pages={pages} counts={counts} />;
}
