import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, EmptyState, PageFrame, pagedRows, Tier, Time, useCommand } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CustomerTwinDismissDocument, CustomerTwinsDocument, type CustomerTwinsQuery } from '../gql/graphql.js';
import { urls } from '../urls.js';

type Twin = CustomerTwinsQuery['customerTwins']['nodes'][number];

/** Pairs of customers who may be one: to be compared and merged, or said to be two. */
export function CustomerTwinsPage() {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [cursor, setCursor] = useState<string | null>(null);
  const query = useQuery(CustomerTwinsDocument, { fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  const twins = query.data?.customerTwins;
  const columns = useColumns(() => void query.refetch());
  return (
    <PageFrame title={t('merge.twins')} head={twins && <span>{t('merge.pairs', { count: twins.totalCount })}</span>}>
      <DataTable<Twin>
        label={t('merge.twins')}
        columns={columns}
        {...pagedRows(query, twins)}
        rowKey={({ id }) => id}
        cursor={cursor}
        onCursor={setCursor}
        onOpen={({ one, other }) => void navigate(urls.customerMerge({ kept: one.id, merged: other.id }))}
        empty={<EmptyState icon="people" title={t('merge.noTwins')} hint={t('merge.noTwinsHint')} />}
        minWidth={760}
      />
    </PageFrame>
  );
}

function useColumns(onJudged: () => void): readonly Column<Twin>[] {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const dismiss = useCommand(CustomerTwinDismissDocument, { success: t('merge.dismissed'), onDone: onJudged });
  const who = (customer: Twin['one']) => (
    <>
      <span>{customer.name}</span>
      <Tier word={customer.tier} />
    </>
  );
  const about = (customer: Twin['one']) =>
    [customer.phone, t('customer.open', { count: customer.openTicketCount })].filter(Boolean).join(' · ');
  return [
    { key: 'one', title: t('merge.one'), width: 'minmax(120px, 1fr)', isLead: true, render: ({ one }) => who(one) },
    { key: 'oneAbout', title: '', width: 'minmax(120px, 1fr)', isSoft: true, render: ({ one }) => about(one) },
    { key: 'other', title: t('merge.other'), width: 'minmax(120px, 1fr)', isLead: true, render: ({ other }) => who(other) },
    { key: 'otherAbout', title: '', width: 'minmax(120px, 1fr)', isSoft: true, render: ({ other }) => about(other) },
    {
      key: 'grounds',
      title: t('merge.shared'),
      width: 120,
      render: ({ grounds }) => grounds.map((ground) => t(`merge.grounds.${ground}`)).join(t('customer.between')),
    },
    { key: 'found', title: t('merge.found'), width: 96, isSoft: true, render: ({ foundAt }) => <Time at={foundAt} /> },
    {
      key: 'acts',
      title: '',
      width: 176,
      align: 'end',
      render: ({ id, one, other }) => (
        <>
          <Button size="small" onClick={() => void navigate(urls.customerMerge({ kept: one.id, merged: other.id }))}>
            {t('merge.compare')}
          </Button>
          <Button size="small" type="text" onClick={() => void dismiss.run({ input: { twinId: id, isDismissed: true } })}>
            {t('merge.dismiss')}
          </Button>
        </>
      ),
    },
  ];
}
