import { Icon } from '@shouwen/admin-kit';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { usePanel } from '../panel-context.js';
import styles from './shell.module.css';

/** Says when requests do not get through, and goes away by itself. */
export function ConnectionBar() {
  const { t } = useTranslation('shell');
  const { connection } = usePanel();
  const state = useSyncExternalStore(connection.subscribe, connection.state);
  if (state === 'ok') return null;
  return (
    <div className={styles.connection} role="status">
      <Icon name="offline" size={14} />
      {t(`offline.${state}`)}
    </div>
  );
}
