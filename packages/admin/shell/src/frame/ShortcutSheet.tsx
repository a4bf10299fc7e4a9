import { Icon, Kbd, useOfferedShortcuts } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog.js';
import styles from './dialog.module.css';

/** Every key that does something right now. */
export function ShortcutSheet({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('shell');
  const shortcuts = useOfferedShortcuts().filter(({ isEnabled }) => isEnabled !== false);
  const unique = [...new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut])).values()];
  return (
    <Dialog label={t('shortcuts.title')} onClose={onClose}>
      <header className={styles.sheetHead}>
        <h2>{t('shortcuts.title')}</h2>
        <Button type="text" size="small" icon={<Icon name="close" />} aria-label={t('shortcuts.close')} onClick={onClose} />
      </header>
      <ul className={styles.sheet}>
        {unique.map(({ keys, label }) => (
          <li key={keys}>
            {label}
            <Kbd keys={keys} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
