import { useViewer } from '@shouwen/admin-kit';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { urls } from '../urls.js';
import { PAGES } from './pages.js';
import styles from './SystemNav.module.css';

/** The pages of this audience that the viewer may open, beside the title of each. Counts come after, so that nothing moves when they arrive. */
export function SystemNav({ counts }: { readonly counts?: ReactNode }) {
  const { t } = useTranslation('system');
  const viewer = useViewer();
  const pages = PAGES.filter(({ permission }) => viewer.can(permission));
  return (
    <>
      {pages.length > 1 && (
        <nav className={styles.nav} aria-label={t('nav.label')}>
          {pages.map(({ path }) => (
            <NavLink key={path} to={`${urls.system()}/${path}`} end>
              {t(`nav.${path}`)}
            </NavLink>
          ))}
        </nav>
      )}
      <span className={styles.counts}>{counts}</span>
    </>
  );
}
