import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, EmptyState, pagedRows, Time } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { HandOnRequestsPageDocument, type HandOnRequestsPageQuery } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { DecideDialog } from './DecideDialog.js';

type Row = HandOnRequestsPageQuery['handOnRequests']['nodes'][number];

/** Requests to hand first responsibility on: those to decide, and those one made. */
export function RequestsTable() {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [cursor, setCursor] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Row | null>(null);
  const query = useQuery(HandOnRequestsPageDocument, { fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  const found = query.data?.handOnRequests ?? query.previousData?.handOnRequests;
  return (
    <>
      <DataTable<Row>
        label={t('first.looks.REQUESTS')}
        columns={useColumns(setChosen)}
        {...pagedRows(query, found)}
        rowKey={({ id }) => id}
        cursor={cursor}
        onCursor={setCursor}
        onOpen={({ ticket }) => void (ticket != null && navigate(urls.ticket(ticket.id)))}
        empty={<EmptyState icon="check" title={t('first.none.REQUESTS')} />}
        minWidth={760}
      />
      {chosen !== null && <DecideDialog request={chosen} onClose={() => setChosen(null)} onDone={() => void query.refetch()} />}
    </>
  );
}

function useColumns(onDecide: (row: Row) => void): readonly Column<Row>[] {
  const { t } = useTranslation('desk');
  return [
    { key: 'number', title: t('inbox.column.number'), width: 92, isSoft: true, render: ({ ticket }) => ticket?.number },
    {
      key: 'subject',
      title: t('inbox.column.subject'),
      width: 'minmax(140px, 1fr)',
      isLead: true,
      render: ({ ticket }) => ticket?.subject,
    },
    { key: 'from', title: t('first.from'), width: 88, render: ({ from }) => from?.name },
    { key: 'to', title: t('first.to'), width: 104, render: ({ to }) => to?.name },
    {
      key: 'reason',
      title: t('first.reason'),
      width: 'minmax(120px, 1fr)',
      isSoft: true,
      render: ({ reason }) => <span title={reason}>{reason}</span>,
    },
    { key: 'asked', title: t('first.askedAt'), width: 104, isSoft: true, render: ({ askedAt }) => <Time at={askedAt} /> },
    { key: 'state', title: t('first.state'), width: 88, render: ({ state }) => t(`first.request.${state}`) },
    {
      key: 'decide',
      title: t('first.decide.title'),
      width: 88,
      render: (row) =>
        row.state === 'PENDING' && (
          <Button
            size="small"
            disabled={!row.viewerCan.decide.allowed}
            title={row.viewerCan.decide.reason ?? ''}
            onClick={(event) => {
              event.stopPropagation();
              onDecide(row);
            }}
          >
            {t('first.decide.open')}
          </Button>
        ),
    },
  ];
}
