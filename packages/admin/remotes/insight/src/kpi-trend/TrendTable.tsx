import { useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Kpi, Value } from '../board-page/useBoard.js';
import { StatusWord } from '../figure/StatusWord.js';
import { useFigureWords } from '../figure/useFigureWords.js';
import styles from './KpiTrend.module.css';

interface Props {
  readonly kpi: Kpi;
  readonly days: readonly Value[];
  readonly on: string | null;
  linkTo(day: string | null): string;
}

/** The same days as numbers, newest first; each leads to its tickets. */
export function TrendTable({ kpi, days, on, linkTo }: Props) {
  const { t } = useTranslation('insight');
  const { number } = useFormat();
  const words = useFigureWords();
  const hasUpper = kpi.unit === 'SECONDS';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('trend.tableOf', { name: kpi.name })} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('trend.day')}</th>
            <th scope="col">{hasUpper ? t('quantile.p50') : t('trend.value')}</th>
            {hasUpper && <th scope="col">{t('quantile.p90')}</th>}
            <th scope="col">{t('trend.n')}</th>
            <th scope="col">{t('trend.status')}</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((day) => (
            <tr key={day.from} className={day.from === on ? styles.chosen : undefined}>
              <th scope="row">
                {day.from}
                {day.isProvisional && <span className={styles.soft}> {t('figure.provisional')}</span>}
              </th>
              <td>{words.plain(kpi.unit, day.value)}</td>
              {hasUpper && <td>{words.plain(kpi.unit, day.p90)}</td>}
              <td>
                {day.n === 0 ? (
                  <span className={styles.soft}>0</span>
                ) : (
                  <Link to={linkTo(day.from)} preventScrollReset aria-label={t('trend.ticketsOf', { day: day.from, count: day.n })}>
                    {number(day.n, 0)}
                  </Link>
                )}
              </td>
              <td>
                <StatusWord verdict={words.verdict(kpi, day)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
