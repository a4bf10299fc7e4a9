import { useQuery } from '@apollo/client/react';
import { EmptyState, Icon, QueryState, SkeletonRows, useFormat } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../board-page/Card.js';
import type { BoardItem } from '../board-page/useBoard.js';
import type { BoardAddress } from '../board-page/useBoardAddress.js';
import { KpiTicketsDocument, type KpiTicketsQuery } from '../gql/graphql.js';
import styles from './KpiTickets.module.css';
import { TicketRows } from './TicketRows.js';

type Value = KpiTicketsQuery['kpiValues'][number];

const PAGE = 20;

/** The tickets a number counts: of the whole period, of one department or of one day. */
export function KpiTickets({ item, address }: { readonly item: BoardItem; readonly address: BoardAddress }) {
  const { t } = useTranslation('insight');
  const { kpi } = item;
  const { period, departmentId, at, on } = address;
  const span = on === null ? period : { from: on, to: on };
  const query = useQuery(KpiTicketsDocument, {
    variables: {
      input: {
        kpiKeys: [kpi.key],
        ...span,
        departmentId: at ?? departmentId,
        bucket: 'TOTAL',
        groupBy: at === null ? 'NONE' : 'DEPARTMENT',
      },
      first: PAGE,
    },
    fetchPolicy: 'cache-and-network',
  });
  const value = query.data === undefined ? undefined : valueAt(query.data.kpiValues, at);
  return (
    <Card
      title={t('tickets.title')}
      note={<Basis name={kpi.name} value={value} address={address} />}
      aside={
        (at !== null || on !== null) && (
          <Link className={styles.whole} to={address.linkTo({ at: null, on: null })} preventScrollReset>
            <Icon name="close" size={14} />
            {t('tickets.whole')}
          </Link>
        )
      }
    >
      <QueryState query={query} skeleton={<SkeletonRows rows={6} />}>
        {() =>
          value === undefined || value.tickets.nodes.length === 0 ? (
            <EmptyState
              icon="ticket"
              title={t('tickets.none')}
              hint={t(value === undefined || value.n === 0 ? 'tickets.noneHint' : 'tickets.hiddenHint')}
            />
          ) : (
            <>
              <TicketRows tickets={value.tickets.nodes} />
              {value.tickets.pageInfo.hasNextPage && (
                <div className={styles.more}>
                  <Button type="text" size="small" loading={query.networkStatus === 3} onClick={() => void loadMore(query, value, at)}>
                    {t('tickets.more')}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </QueryState>
    </Card>
  );
}

/** What is counted here and how many: the same n as in the tile, and why the tickets may be fewer. */
function Basis({ name, value, address }: { readonly name: string; readonly value: Value | undefined; readonly address: BoardAddress }) {
  const { t } = useTranslation('insight');
  const { number } = useFormat();
  if (value === undefined) return name;
  const tickets = value.tickets.totalCount;
  const count =
    tickets === value.n
      ? t('tickets.count', { value: number(tickets, 0), count: tickets })
      : t('tickets.countOf', { cases: number(value.n, 0), tickets: number(tickets, 0), count: tickets });
  return [name, address.at === null ? null : value.department?.name, address.on, count].filter(Boolean).join(' · ');
}

/** Asked for one row of the breakdown, the API answers with the rows of the whole branch. */
function valueAt(values: readonly Value[], at: string | null): Value | undefined {
  return at === null ? values[0] : values.find(({ department }) => department?.id === at);
}

type TicketsQuery = ReturnType<typeof useQuery<KpiTicketsQuery>>;

function loadMore(query: Pick<TicketsQuery, 'fetchMore'>, { tickets }: Value, at: string | null): Promise<unknown> {
  return query.fetchMore({
    variables: { after: tickets.pageInfo.endCursor },
    updateQuery: (before, { fetchMoreResult }) => ({
      kpiValues: before.kpiValues.map((value) => {
        const next = fetchMoreResult.kpiValues.find(({ department }) => department?.id === value.department?.id);
        if (next === undefined || (at !== null && value.department?.id !== at)) return value;
        return { ...value, tickets: { ...next.tickets, nodes: [...value.tickets.nodes, ...next.tickets.nodes] } };
      }),
    }),
  });
}
