import { Segmented, useFormat } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../board-page/Card.js';
import type { BoardItem } from '../board-page/useBoard.js';
import type { BoardAddress } from '../board-page/useBoardAddress.js';
import { useFigureWords } from '../figure/useFigureWords.js';
import styles from './KpiTrend.module.css';
import { TrendChart } from './TrendChart.js';
import { TrendTable } from './TrendTable.js';

type Form = 'chart' | 'table';

/** The chosen KPI day by day, as a picture or as a table of the same numbers. */
export function KpiTrend({ item, address }: { readonly item: BoardItem; readonly address: BoardAddress }) {
  const { t } = useTranslation('insight');
  const { number } = useFormat();
  const [form, setForm] = useState<Form>('chart');
  const { kpi, total, days } = item;
  return (
    <Card
      title={t('trend.title', { name: kpi.name })}
      note={[t(`dateRule.${kpi.unit}`), total === undefined ? '' : `n = ${number(total.n, 0)}`].filter(Boolean).join(' · ')}
      aside={
        <>
          {form === 'chart' && <Legend item={item} />}
          <Segmented<Form>
            label={t('trend.form')}
            options={(['chart', 'table'] as const).map((value) => ({ value, label: t(`trend.${value}`) }))}
            value={form}
            onChange={setForm}
          />
        </>
      }
    >
      {form === 'chart' ? (
        <TrendChart kpi={kpi} days={days} quantile={address.quantile} on={address.on} linkTo={(on) => address.linkTo({ on, at: null })} />
      ) : (
        <TrendTable kpi={kpi} days={days} on={address.on} linkTo={(on) => address.linkTo({ on, at: null })} />
      )}
    </Card>
  );
}

function Legend({ item: { kpi, days } }: { readonly item: BoardItem }) {
  const { t } = useTranslation('insight');
  const words = useFigureWords();
  const target = words.target(kpi, kpi.target);
  return (
    <ul className={styles.legend}>
      {kpi.unit === 'SECONDS' && (
        <>
          <Key mark={<path className={styles.main} d="M0 5h16" />} label={t('quantile.p50')} />
          <Key mark={<path className={styles.upper} d="M0 5h16" />} label={t('quantile.p90')} />
        </>
      )}
      {target !== null && <Key mark={<path className={styles.target} d="M0 5h16" />} label={target} />}
      {days.some(({ isProvisional }) => isProvisional) && (
        <Key mark={<circle className={styles.hollow} cx="8" cy="5" r="3" />} label={t('figure.provisional')} />
      )}
    </ul>
  );
}

function Key({ mark, label }: { readonly mark: React.ReactNode; readonly label: string }) {
  return (
    <li>
      <svg width="16" height="10" aria-hidden="true">
        {mark}
      </svg>
      {label}
    </li>
  );
}
