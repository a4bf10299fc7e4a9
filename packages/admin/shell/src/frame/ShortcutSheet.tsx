import { Icon, Kbd, useOfferedShortcuts } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog.js';
import styles from './dialog.module.css';
import { sheetLines } from './shortcut-sheet.rules.js';

/** Every key that does something right now. */
export function ShortcutSheet({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('shell');
  const lines = sheetLines(useOfferedShortcuts().filter(({ isEnabled }) => isEnabled !== false));
  return (
    <Dialog label={t('shortcuts.title')} onClose={onClose}>
      <header className={styles.sheetHead}>
        <h2>{t('shortcuts.title')}</h2>
        <Button type="text" size="small" icon={<Icon name="close" />} aria-label={t('shortcuts.close')} onClick={onClose} />
      </header>
      <ul className={styles.sheet}>
        {lines.map(({ label, keys }) => (
          <li key={label}>
            {label}
            <span className={styles.keys}>
              {keys.map((each) => (
                <Kbd key={each} keys={each} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
