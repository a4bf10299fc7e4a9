import { Icon, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from '../inbox/InboxViews.module.css';
import { urls } from '../urls.js';
import { usePromiseCounts } from './usePromiseCounts.js';

const DUE = ['soon', 'overdue'] as const;

/** One's own promises whose time is near or has passed, among the views of the desk. */
export function PromiseLinks() {
  const { t } = useTranslation('desk');
  const { number } = useFormat();
  const counts = usePromiseCounts('mine');
  return (
    <>
      {DUE.map((look) => (
        <Link key={look} to={`${urls.promises()}?look=${look}`} className={styles.view} title={t(`promises.mineHint.${look}`)}>
          <Icon name={look === 'soon' ? 'clock' : 'warning'} />
          <span className={styles.viewName}>{t(`promises.mine.${look}`)}</span>
          <span className={styles.count}>{counts === undefined ? '' : number(counts[look])}</span>
        </Link>
      ))}
    </>
  );
}
