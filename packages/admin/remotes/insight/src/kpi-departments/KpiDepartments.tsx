import { useQuery } from '@apollo/client/react';
import { EmptyState, QueryState, SkeletonRows } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Card } from '../board-page/Card.js';
import type { BoardItem } from '../board-page/useBoard.js';
import type { BoardAddress } from '../board-page/useBoardAddress.js';
import { ranked } from '../figure/figure.rules.js';
import { useFigureWords } from '../figure/useFigureWords.js';
import { KpiDepartmentsDocument } from '../gql/graphql.js';
import { breakdownInput } from './breakdown-input.js';
import { DepartmentRow, type DepartmentValue } from './DepartmentRow.js';
import styles from './KpiDepartments.module.css';

/** Who the figure is made of. Each row is what happened in that department itself, so that the rows add up. */
export function KpiDepartments({ item, address }: { readonly item: BoardItem; readonly address: BoardAddress }) {
  const { t } = useTranslation('insight');
  const words = useFigureWords();
  const { kpi } = item;
  const query = useQuery(KpiDepartmentsDocument, {
    variables: { input: breakdownInput({ ...address, kpiKey: kpi.key }) },
    fetchPolicy: 'cache-and-network',
  });
  const target = words.target(kpi, kpi.target);
  return (
    <Card title={t('departments.title')} note={kpi.name} aside={target === null ? undefined : <TargetKey text={target} />}>
      <QueryState query={query} skeleton={<SkeletonRows rows={5} />}>
        {({ kpiValues }) => {
          const rows = ranked(kpiValues.map(toRow), kpi);
          if (rows.length === 0) return <EmptyState icon="chart" title={t('departments.none')} hint={t('departments.noneHint')} />;
          const top = topOf(
            rows.map(({ figure }) => figure),
            kpi,
          );
          return (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('departments.department')}</th>
                  <th scope="col" className={styles.barHead}>
                    {kpi.unit === 'SECONDS' ? t('departments.bars') : ''}
                    <span className={styles.hidden}>{t('departments.comparison')}</span>
                  </th>
                  {kpi.unit !== 'COUNT' && <th scope="col">{kpi.unit === 'SECONDS' ? t('quantile.p50') : t('trend.value')}</th>}
                  {kpi.unit !== 'COUNT' && <th scope="col">{kpi.unit === 'SECONDS' ? t('quantile.p90') : t('departments.ratio')}</th>}
                  <th scope="col">{t('trend.n')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ figure, id }) => (
                  <DepartmentRow key={id} kpi={kpi} value={figure} top={top} isChosen={id === address.at} linkTo={address.linkTo} />
                ))}
              </tbody>
            </table>
          );
        }}
      </QueryState>
    </Card>
  );
}

function toRow(figure: DepartmentValue) {
  return { figure, name: figure.department?.name ?? '', id: figure.department?.id ?? '' };
}

/** What the longest bar stands for. */
function topOf(figures: readonly DepartmentValue[], { unit, target }: BoardItem['kpi']): number {
  if (unit === 'FRACTION') return 1;
  const values = figures.flatMap(({ value, p90 }) => [value, unit === 'SECONDS' ? p90 : null]);
  return Math.max(1, ...[...values, target].filter((value) => value !== null));
}

function TargetKey({ text }: { readonly text: string }) {
  return (
    <span className={styles.key}>
      <svg width="8" height="14" aria-hidden="true">
        <path d="M4 0v14" stroke="currentColor" />
      </svg>
      {text}
    </span>
  );
}
