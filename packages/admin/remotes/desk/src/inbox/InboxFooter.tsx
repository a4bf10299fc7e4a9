import { Icon, Kbd } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import styles from './Inbox.module.css';

interface Props {
  readonly total: number | null;
  readonly arrivals: number;
  readonly gone: number;
  onRefresh(): void;
}

/** The total, what waits to be shown, and the keys. New tickets come in when they are called, not before. */
export function InboxFooter({ total, arrivals, gone, onRefresh }: Props) {
  const { t } = useTranslation('desk');
  return (
    <>
      <span>{total === null ? '' : t('inbox.total', { count: total })}</span>
      <span role="status">
        {arrivals > 0 && (
          <button type="button" className={styles.arrivals} onClick={onRefresh}>
            <Icon name="arrowUp" size={14} />
            {t('inbox.arrivals', { count: arrivals })}
          </button>
        )}
        {arrivals === 0 && gone > 0 && (
          <button type="button" className={styles.arrivals} onClick={onRefresh}>
            {t('inbox.goneCount', { count: gone })}
          </button>
        )}
      </span>
      <div className={styles.keys}>
        <span>
          <Kbd keys="j" /> <Kbd keys="k" /> {t('inbox.key.move')}
        </span>
        <span>
          <Kbd keys="enter" /> {t('inbox.key.open')}
        </span>
        <span>
          <Kbd keys="o" /> {t('inbox.key.preview')}
        </span>
        <span>
          <Kbd keys="?" /> {t('inbox.key.all')}
        </span>
      </div>
    </>
  );
}
