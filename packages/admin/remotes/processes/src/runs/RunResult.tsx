import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../urls.js';
import styles from './Runs.module.css';
import type { Run } from './useRuns.js';

/** How far a run is, what it came to, and which tickets stood in the way. */
export function RunResult({ run }: { readonly run: Run }) {
  const { t } = useTranslation('processes');
  const { kind, checked, total, passed, stuck, finishedAt, items } = run;
  return (
    <div aria-live="polite">
      {finishedAt === null && <progress className={styles.bar} value={checked} max={Math.max(total, 1)} aria-label={t('runs.progress')} />}
      <p className={styles.soft}>{t(`runs.result.${kind}`, { checked, total, passed, stuck })}</p>
      {items.length > 0 && (
        <ul className={styles.items} aria-label={t(`runs.items.${kind}`)}>
          {items.map(({ ticketId, number, state, toState, reason }) => (
            <li key={ticketId}>
              <Link to={urls.ticket(ticketId)}>{number}</Link> {toState === null || toState === state ? state : `${state} → ${toState}`}
              <small>{reason}</small>
            </li>
          ))}
        </ul>
      )}
      {stuck > items.length && items.length > 0 && <p className={styles.soft}>{t('runs.more', { count: stuck - items.length })}</p>}
    </div>
  );
}
