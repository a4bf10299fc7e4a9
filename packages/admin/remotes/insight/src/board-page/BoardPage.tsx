import { EmptyState, ErrorCard, PageHeader, useFormat, usePage } from '@shouwen/admin-kit';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { breakdownInput } from '../kpi-departments/breakdown-input.js';
import { KpiDepartments } from '../kpi-departments/KpiDepartments.js';
import { ExportButton } from '../kpi-export/ExportButton.js';
import { KpiTickets } from '../kpi-tickets/KpiTickets.js';
import { KpiTile } from '../kpi-tile/KpiTile.js';
import { KpiTrend } from '../kpi-trend/KpiTrend.js';
import styles from './BoardPage.module.css';
import { BoardToolbar } from './BoardToolbar.js';
import { columnsFor } from './columns.rules.js';
import { type BoardItem, useBoard } from './useBoard.js';
import { type BoardAddress, useBoardAddress } from './useBoardAddress.js';

/** The organisation's KPIs: all of them as tiles, one of them taken apart into days, departments and tickets. */
export function BoardPage() {
  const { t } = useTranslation('insight');
  usePage({ title: t('board.title') });
  const address = useBoardAddress();
  const { isLive } = address;
  const { items, loadedAt, error, reload } = useBoard({ period: address.period, departmentId: address.departmentId, isLive });
  const chosen = items?.find(({ kpi }) => kpi.key === address.kpiKey) ?? items?.[0];
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('board.title')}
        actions={
          <>
            <Freshness at={loadedAt} isLive={isLive} />
            {chosen !== undefined && <ExportButton items={items} breakdown={breakdownInput({ ...address, kpiKey: chosen.kpi.key })} />}
          </>
        }
      >
        <BoardToolbar address={address} />
      </PageHeader>
      <div className={styles.body}>
        {error == null ? <Board items={items} chosen={chosen} address={address} /> : <ErrorCard error={error} retry={reload} />}
      </div>
    </div>
  );
}

interface BoardProps {
  readonly items: readonly BoardItem[] | undefined;
  readonly chosen: BoardItem | undefined;
  readonly address: BoardAddress;
}

function Board({ items, chosen, address }: BoardProps) {
  const { t } = useTranslation('insight');
  if (items === undefined) return <div className={styles.waiting} role="status" aria-label={t('board.loading')} />;
  if (chosen === undefined) return <EmptyState icon="chart" title={t('board.none')} hint={t('board.noneHint')} />;
  return (
    <>
      <section className={styles.tiles} aria-label={t('board.tiles')} style={{ '--tiles': columnsFor(items.length) } as CSSProperties}>
        <h2 className={styles.hidden}>{t('board.tiles')}</h2>
        {items.map((item) => (
          <KpiTile
            key={item.kpi.id}
            item={item}
            quantile={address.quantile}
            isSelected={item === chosen}
            isLive={address.isLive}
            to={address.linkTo({ kpi: item.kpi.key, at: null, on: null })}
          />
        ))}
      </section>
      <div className={styles.two}>
        <KpiTrend item={chosen} address={address} />
        <KpiDepartments item={chosen} address={address} />
      </div>
      <KpiTickets item={chosen} address={address} />
    </>
  );
}

function Freshness({ at, isLive }: { readonly at: string | undefined; readonly isLive: boolean }) {
  const { t } = useTranslation('insight');
  const { time } = useFormat();
  if (at === undefined || !isLive) return null;
  return <span className={styles.freshness}>{t('board.freshness', { time: time(at) })}</span>;
}
