import { useQuery } from '@apollo/client/react';
import { EmptyState, PageFrame, QueryState, Tag, Time, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RoutingBoardPageDocument, type RoutingBoardPageQuery } from '../gql/graphql.js';
import { AgentDialog } from './AgentDialog.js';
import styles from './RoutingBoard.module.css';

type Now = RoutingBoardPageQuery['routingBoard'][number];
export type Seat = Now['seats'][number];

const EVERY_MS = 10_000;

/** The queues as they stand: what waits and since when, who is there, and how full they are. */
export function RoutingBoardPage() {
  const { t } = useTranslation('desk');
  const [seat, setSeat] = useState<Seat | null>(null);
  const query = useQuery(RoutingBoardPageDocument, { fetchPolicy: 'cache-and-network', pollInterval: EVERY_MS });
  const done = async (): Promise<void> => {
    setSeat(null);
    await query.refetch();
  };
  return (
    <PageFrame title={t('routing.board.title')}>
      <QueryState query={query}>
        {({ routingBoard }) =>
          routingBoard.length === 0 ? (
            <EmptyState title={t('routing.board.none')} />
          ) : (
            <div className={styles.board}>
              {routingBoard.map((now) => (
                <Queue key={now.queue.code} now={now} onSeat={setSeat} />
              ))}
            </div>
          )
        }
      </QueryState>
      {seat && <AgentDialog seat={seat} onDone={done} onClose={() => setSeat(null)} />}
    </PageFrame>
  );
}

function Queue({ now, onSeat }: { readonly now: Now; onSeat(seat: Seat): void }) {
  const { t } = useTranslation('desk');
  const { queue, waitingCount, urgentCount, oldestSince, onDutyCount, load, capacity, seats } = now;
  return (
    <section className={styles.queue} aria-label={queue.name}>
      <header>
        <h2>{queue.name}</h2>
        <span className={styles.soft}>
          {queue.departmentName} · {t(`routing.board.strategies.${queue.strategy}`)}
        </span>
      </header>
      <dl className={styles.figures}>
        <Figure label={t('routing.board.waiting')}>
          {waitingCount} {urgentCount > 0 && <Tag color="RED">{t('routing.board.urgent', { count: urgentCount })}</Tag>}
        </Figure>
        <Figure label={t('routing.board.oldest')}>{oldestSince == null ? '—' : <Time at={oldestSince} />}</Figure>
        <Figure label={t('routing.board.onDuty')}>
          {onDutyCount} / {seats.length}
        </Figure>
        <Figure label={t('routing.board.load')}>
          {load} / {capacity}
        </Figure>
      </dl>
      <ul className={styles.seats}>
        {seats.map((seat) => (
          <SeatRow key={seat.personId} seat={seat} onSeat={onSeat} />
        ))}
      </ul>
    </section>
  );
}

function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A person, whether they are there, and how full they are; whoever may says how much they have at most. */
function SeatRow({ seat, onSeat }: { readonly seat: Seat; onSeat(seat: Seat): void }) {
  const { t } = useTranslation('desk');
  const { can } = useViewer();
  const { personName, presence, isInHours, load, capacity } = seat;
  return (
    <li data-presence={presence}>
      <span className={styles.name}>{personName}</span>
      <span className={styles.soft}>
        {t(`routing.board.presence.${presence}`)}
        {!isInHours && ` · ${t('routing.exclusions.OUTSIDE_HOURS')}`}
      </span>
      <meter
        min={0}
        max={Math.max(capacity, load, 1)}
        value={load}
        aria-label={t('routing.board.loadOf', { name: personName, load, capacity })}
      />
      <span className={styles.load}>
        {load} / {capacity}
      </span>
      {can('routing:manage') && (
        <Button size="small" type="text" aria-label={t('routing.board.limitOf', { name: personName })} onClick={() => onSeat(seat)}>
          {t('routing.board.limit')}
        </Button>
      )}
    </li>
  );
}
