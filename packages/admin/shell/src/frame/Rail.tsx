import { currentLanguage, Icon } from '@shouwen/admin-kit';
import { textIn } from '@shouwen/shared';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { activeNav } from '../hub/offers.rules.js';
import { useOrganisation } from '../organisation/useOrganisation.js';
import { useOffers, useRemoteStates } from '../panel-context.js';
import { PersonMenu } from './PersonMenu.js';
import styles from './rail.module.css';

/** The remotes' places, as they arrive. One that failed can be seen, and opened to try again. */
export function Rail({ onShortcuts }: { onShortcuts(): void }) {
  const { t } = useTranslation('shell');
  const { nav } = useOffers();
  const states = useRemoteStates();
  const { pathname } = useLocation();
  const active = activeNav(nav, pathname);
  const failed = states.filter(({ status }) => status === 'failed').map(({ entry }) => entry.name);
  const rail = useRef<HTMLElement>(null);
  // Where there are more areas than fit, the one one is in is brought into sight.
  useEffect(() => {
    if (active) rail.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [active]);
  return (
    <nav ref={rail} className={styles.rail} aria-label={t('nav.main')}>
      <Home />
      {nav.map((item) => (
        <Link
          key={`${item.remote}/${item.id}`}
          to={item.to}
          className={item === active ? styles.on : undefined}
          aria-current={item === active ? 'page' : undefined}
        >
          {item.icon}
          <span>{textIn(item.label, currentLanguage())}</span>
        </Link>
      ))}
      {failed.map((name) => (
        <Link key={name} to={`/${name}`} className={styles.failed} title={t('remote.failed', { name })}>
          <Icon name="warning" />
          <span>{name}</span>
        </Link>
      ))}
      <PersonMenu onShortcuts={onShortcuts} />
    </nav>
  );
}

/** The organisation's logo, or the product's seal. */
function Home() {
  const { t } = useTranslation('shell');
  const logoUrl = useOrganisation().organisation?.logoUrl ?? null;
  return (
    <Link to="/" className={logoUrl === null ? styles.seal : styles.logo} aria-label={t('nav.home')}>
      {logoUrl === null ? t('seal') : <img src={logoUrl} alt="" />}
    </Link>
  );
}
