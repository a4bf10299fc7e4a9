import { currentLanguage, Icon } from '@shouwen/admin-kit';
import { textIn } from '@shouwen/shared';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { useOffers, usePanel } from '../panel-context.js';
import type { Tab } from './page-tabs.rules.js';
import styles from './top-bar.module.css';

/** The home page first and always, then what was opened, in that order. */
export function PageTabBar() {
  const { t } = useTranslation('shell');
  const { tabs } = usePanel();
  const open = useSyncExternalStore(tabs.subscribe, tabs.all);
  const { pathname } = useLocation();
  const { nav } = useOffers();
  const [home] = nav;
  const language = currentLanguage();
  // A page seen last in another language is called by its name in the rail until it is seen again.
  const titled = open.map((tab) => {
    const item = tab.language === language ? undefined : nav.find(({ to }) => to === tab.path);
    return item === undefined ? tab : { ...tab, title: textIn(item.label, language) };
  });
  const homeTab =
    home && (titled.find(({ path }) => path === home.to) ?? { path: home.to, title: textIn(home.label, language), search: '', language });
  const bar = useRef<HTMLElement>(null);
  // Where there are more than fit, the page one is on must not be beyond the edge.
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  const others = titled.filter(({ path }) => path !== home?.to);
  return (
    <nav ref={bar} className={styles.tabs} aria-label={t('nav.pages')}>
      {homeTab && <TabLink tab={homeTab} isActive={pathname === homeTab.path} />}
      {others.map((tab) => (
        <TabLink key={tab.path} tab={tab} isActive={pathname === tab.path} isClosable />
      ))}
    </nav>
  );
}

function TabLink({ tab, isActive, isClosable = false }: { readonly tab: Tab; readonly isActive: boolean; readonly isClosable?: boolean }) {
  const { t } = useTranslation('shell');
  const { tabs } = usePanel();
  const navigate = useNavigate();
  const close = (): void => {
    const neighbour = tabs.close(tab.path);
    if (isActive) void navigate(neighbour ?? '/');
  };
  return (
    <div className={`${styles.tab} ${isActive ? styles.on : ''}`}>
      <Link to={`${tab.path}${tab.search}`} aria-current={isActive ? 'page' : undefined} title={tab.title}>
        {tab.title}
      </Link>
      {isClosable && (
        <button type="button" onClick={close} aria-label={t('nav.close', { title: tab.title })}>
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
