import { useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { Kpi, Value } from '../board-page/useBoard.js';
import { useFigureWords } from '../figure/useFigureWords.js';
import styles from './KpiTrend.module.css';

interface Props {
  readonly kpi: Kpi;
  readonly day: Value | undefined;
  readonly x: number;
  readonly width: number;
}

/** The numbers of the day under the pointer. */
export function TrendTip({ kpi, day, x, width }: Props) {
  const { t } = useTranslation('insight');
  const { number } = useFormat();
  const words = useFigureWords();
  if (day === undefined) return null;
  const side = x > width / 2 ? { right: width - x + 12 } : { left: x + 12 };
  return (
    <div className={styles.tip} style={side} aria-hidden="true">
      <b>{day.from}</b>
      <span>
        {kpi.unit === 'SECONDS'
          ? `${t('quantile.p50')} ${words.plain(kpi.unit, day.p50)} · ${t('quantile.p90')} ${words.plain(kpi.unit, day.p90)}`
          : words.plain(kpi.unit, day.value)}
      </span>
      {kpi.unit !== 'COUNT' && (
        <span>{kpi.unit === 'FRACTION' ? `${number(day.numerator, 0)} ÷ ${number(day.denominator, 0)}` : `n = ${number(day.n, 0)}`}</span>
      )}
      {day.isProvisional && <span>{t('figure.provisional')}</span>}
    </div>
  );
}
