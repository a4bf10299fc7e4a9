import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, EmptyState, pagedRows, Time } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FirstResponsibilitiesPageDocument, type FirstResponsibilitiesPageQuery, type FirstResponsibilityView } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { DutyChip } from './DutyChip.js';
import { nextDuty } from './next-duty.rules.js';

type Row = FirstResponsibilitiesPageQuery['firstResponsibilities']['nodes'][number];

/** First responsibilities that have not ended, each with what is to be done next. */
export function ResponsibilitiesTable({ view }: { readonly view: FirstResponsibilityView }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [cursor, setCursor] = useState<string | null>(null);
  const query = useQuery(FirstResponsibilitiesPageDocument, {
    variables: { view },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const found = query.data?.firstResponsibilities ?? query.previousData?.firstResponsibilities;
  return (
    <DataTable<Row>
      label={t(`first.looks.${view}`)}
      columns={useColumns()}
      {...pagedRows(query, found)}
      rowKey={({ ticket, since }) => ticket?.id ?? since}
      cursor={cursor}
      onCursor={setCursor}
      onOpen={({ ticket }) => void (ticket != null && navigate(urls.ticket(ticket.id)))}
      empty={<EmptyState icon="check" title={t(`first.none.${view}`)} />}
      minWidth={760}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('desk');
  return [
    { key: 'number', title: t('inbox.column.number'), width: 92, isSoft: true, render: ({ ticket }) => ticket?.number },
    {
      key: 'subject',
      title: t('inbox.column.subject'),
      width: 'minmax(160px, 1fr)',
      isLead: true,
      render: ({ ticket }) => ticket?.subject,
    },
    { key: 'customer', title: t('inbox.column.customer'), width: 112, render: ({ ticket }) => ticket?.customer.name },
    { key: 'next', title: t('first.next'), width: 152, render: ({ duties }) => nextDuty(duties)?.name },
    {
      key: 'due',
      title: t('first.due'),
      width: 136,
      render: ({ duties }) => {
        const next = nextDuty(duties);
        return next && <DutyChip duty={next} />;
      },
    },
    {
      key: 'handling',
      title: t('inbox.column.handler'),
      width: 136,
      isSoft: true,
      render: ({ ticket }) => [ticket?.department.name, ticket?.assignee?.name].filter(Boolean).join(' · '),
    },
    {
      key: 'holder',
      title: t('inbox.column.owner'),
      width: 104,
      render: ({ holder, isOrphaned }) => [holder?.name, ...(isOrphaned ? [t('first.orphaned')] : [])].join(' · '),
    },
    { key: 'since', title: t('first.sinceColumn'), width: 104, align: 'end', isSoft: true, render: ({ since }) => <Time at={since} /> },
  ];
}
