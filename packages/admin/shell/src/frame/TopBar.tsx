import { currentLanguage, Icon, Kbd } from '@shouwen/admin-kit';
import { textIn } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NotificationBell } from '../notifications/NotificationBell.js';
import { useOrganisation } from '../organisation/useOrganisation.js';
import { useOffers } from '../panel-context.js';
import { PresenceSwitch } from '../presence/PresenceSwitch.js';
import { PageTabBar } from './PageTabBar.js';
import styles from './top-bar.module.css';

/** Open pages on the left; search and create on the right, in the same place on every screen. */
export function TopBar({ onSearch }: { onSearch(): void }) {
  const { t } = useTranslation('shell');
  const [create] = useOffers().create;
  const { organisation } = useOrganisation();
  return (
    <header className={styles.top}>
      <PageTabBar />
      {organisation?.name != null && <span className={styles.organisation}>{organisation.name}</span>}
      <button type="button" className={styles.search} onClick={onSearch} aria-keyshortcuts="Control+K Meta+K">
        <Icon name="search" />
        <span>{t('search.placeholder')}</span>
        <Kbd keys="mod+k" />
      </button>
      <PresenceSwitch />
      <NotificationBell />
      {create !== undefined && (
        <Link to={create.to} className={styles.create}>
          <Icon name="plus" />
          <span>{textIn(create.label, currentLanguage())}</span>
        </Link>
      )}
    </header>
  );
}
