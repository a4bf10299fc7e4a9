import { useViewer } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { urls } from '../urls.js';
import styles from './OrganizationNav.module.css';

/** The pages of this audience, beside the title of each. Counts come after, so that nothing moves when they arrive. */
export function OrganizationNav({ counts }: { readonly counts?: string | undefined }) {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  const pages = [
    { to: urls.department(), label: t('nav.departments'), isShown: viewer.can('department:read') },
    { to: urls.people(), label: t('nav.people'), isShown: viewer.can('person:read') },
    { to: urls.positions(), label: t('nav.positions'), isShown: viewer.can('person:read') },
    { to: urls.roles(), label: t('nav.roles'), isShown: viewer.can('role:read') },
    { to: urls.explain(), label: t('nav.explain'), isShown: viewer.can('permission:explain') },
  ].filter(({ isShown }) => isShown);
  return (
    <>
      {pages.length > 1 && (
        <nav className={styles.nav} aria-label={t('nav.label')}>
          {pages.map(({ to, label }) => (
            <NavLink key={to} to={to} end>
              {label}
            </NavLink>
          ))}
        </nav>
      )}
      <span className={styles.counts}>{counts}</span>
    </>
  );
}
