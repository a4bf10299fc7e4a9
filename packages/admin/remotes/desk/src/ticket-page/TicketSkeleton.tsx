import { SkeletonRows } from '@shouwen/admin-kit';
import styles from './TicketPage.module.css';

/** The page's areas while the ticket is on its way, so that nothing jumps when it comes. */
export function TicketSkeleton() {
  return (
    <div className={styles.page}>
      <div className={styles.head} />
      <div className={styles.facts} />
      <div className={styles.middle}>
        <SkeletonRows rows={8} />
      </div>
      <div className={styles.side} />
    </div>
  );
}
