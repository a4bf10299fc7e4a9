import { useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Queues_LineFragment as Line } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './Monitor.module.css';

/** Jobs and deliveries side by side. */
export function Queues({ jobs, deliveries }: { readonly jobs: readonly Line[]; readonly deliveries: readonly Line[] }) {
  return (
    <div className={styles.columns}>
      <Queue name="jobs" lines={jobs} />
      <Queue name="deliveries" lines={deliveries} />
    </div>
  );
}

const NUMBERS = ['waiting', 'running', 'retrying'] as const;

function Queue({ name, lines }: { readonly name: 'jobs' | 'deliveries'; readonly lines: readonly Line[] }) {
  const { t } = useTranslation('system');
  const format = useFormat();
  return (
    <div className={styles.block}>
      <h2 id={name}>{t(`queue.${name}`)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the part that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby={name}>
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">{t('queue.name')}</th>
              {[...NUMBERS, 'oldest', 'dead'].map((column) => (
                <th key={column} scope="col" data-number>
                  {t(`queue.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.length === 0 && (
              <tr>
                <td colSpan={6} className={styles.soft}>
                  {t('queue.empty')}
                </td>
              </tr>
            )}
            {lines.map((line) => (
              <tr key={line.name}>
                <td>{t(`work.${line.name}`, { defaultValue: line.name })}</td>
                {NUMBERS.map((column) => (
                  <td key={column} data-number>
                    {format.number(line[column])}
                  </td>
                ))}
                <td data-number>{line.waiting === 0 ? '—' : format.durationShort(line.oldestSeconds)}</td>
                <td data-number>{line.dead === 0 ? 0 : <Link to={urls.deadLetters(line.name)}>{format.number(line.dead)}</Link>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
