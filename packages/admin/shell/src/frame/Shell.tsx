import { SkeletonRows, useShortcuts } from '@shouwen/admin-kit';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate } from 'react-router';
import { NoticeBars } from '../notices/NoticeBars.js';
import { Palette } from '../palette/Palette.js';
import { useOffers } from '../panel-context.js';
import { PresenceBeat } from '../presence/PresenceBeat.js';
import { ViewAsBar } from '../view-as/ViewAsBar.js';
import { ConnectionBar } from './ConnectionBar.js';
import { Rail } from './Rail.js';
import { ShortcutSheet } from './ShortcutSheet.js';
import styles from './shell.module.css';
import { TopBar } from './TopBar.js';

/** The frame around every page: rail, top bar, the page itself, and what floats above it. */
export function Shell() {
  const { t } = useTranslation('shell');
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const navigate = useNavigate();
  const [create] = useOffers().create;
  useShortcuts([
    { keys: 'mod+k', label: t('shortcuts.search'), run: () => setPaletteOpen(true) },
    { keys: '/', label: t('shortcuts.search'), run: () => setPaletteOpen(true) },
    { keys: 'c', label: t('shortcuts.create'), run: () => create && void navigate(create.to), isEnabled: create !== undefined },
    { keys: '?', label: t('shortcuts.help'), run: () => setSheetOpen(true) },
  ]);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {t('skip')}
      </a>
      <PresenceBeat />
      <Rail onShortcuts={() => setSheetOpen(true)} />
      <TopBar onSearch={() => setPaletteOpen(true)} />
      <main id="page" className={styles.page} tabIndex={-1}>
        <ViewAsBar />
        <ConnectionBar />
        <NoticeBars />
        <div className={styles.outlet}>
          <Suspense fallback={<SkeletonRows rows={12} />}>
            <Outlet />
          </Suspense>
        </div>
      </main>
      {isPaletteOpen && <Palette onClose={() => setPaletteOpen(false)} />}
      {isSheetOpen && <ShortcutSheet onClose={() => setSheetOpen(false)} />}
    </div>
  );
}
