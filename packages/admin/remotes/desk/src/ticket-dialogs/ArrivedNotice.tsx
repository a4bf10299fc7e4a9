import { Icon, Time } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type Entry, useSentence } from '../timeline/TimelineItem.js';
import styles from './VerbDialog.module.css';

interface Props {
  readonly entries: readonly Entry[];
  /** The API refused because of it; else it is only news. */
  readonly refusal: string | null;
  onCatchUp(): void;
  /** Sends all the same, in the knowledge of it. */
  onSend(): void;
}

/** What colleagues did while this draft was being written. The draft stays; going on is the person's own step. */
export function ArrivedNotice({ entries, refusal, onCatchUp, onSend }: Props) {
  const { t } = useTranslation('desk');
  const told = useSentence();
  return (
    <div className={styles.arrived} role="alert">
      <Icon name="people" />
      <div className={styles.arrivedText}>
        <p>{refusal ?? t('dialog.changed')}</p>
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>
              <Time at={entry.at} /> {told(entry)}
              {entry.reason != null && entry.reason !== '' && <span className={styles.quiet}> {entry.reason}</span>}
              {entry.body != null && entry.body !== '' && <span className={styles.quiet}> {entry.body}</span>}
            </li>
          ))}
        </ul>
        <p className={styles.quiet}>{t('dialog.draftKept')}</p>
      </div>
      <div className={styles.arrivedActs}>
        <Button size="small" onClick={onCatchUp}>
          {t('dialog.goOn')}
        </Button>
        <Button size="small" onClick={onSend}>
          {t('dialog.sendAnyway')}
        </Button>
      </div>
    </div>
  );
}
