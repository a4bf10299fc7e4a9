import { useViewer } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from './account.module.css';

/** The pages about oneself, side by side. */
export function AccountNav() {
  const { t } = useTranslation('shell');
  const { can } = useViewer();
  return (
    <nav className={styles.nav} aria-label={t('account.accountNav')}>
      <NavLink to="/account/profile">{t('account.profile')}</NavLink>
      <NavLink to="/account/security">{t('account.security')}</NavLink>
      <NavLink to="/account/sessions">{t('account.sessions')}</NavLink>
      <NavLink to="/account/sign-ins">{t('account.signIns')}</NavLink>
      {can('api-token:manage') && <NavLink to="/account/tokens">{t('account.tokens')}</NavLink>}
    </nav>
  );
}
