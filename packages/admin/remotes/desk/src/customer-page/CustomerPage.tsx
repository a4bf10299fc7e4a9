import { useQuery } from '@apollo/client/react';
import { AbilityButton, DataTable, EmptyState, ErrorCard, PageHeader, SkeletonRows, Tag, Tier, usePage } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { CustomerTags } from '../customer-tag/CustomerTags.js';
import { CustomerPageDocument, type CustomerPageQuery } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { CustomerFacts } from './CustomerFacts.js';
import styles from './CustomerPage.module.css';
import { useTicketColumns } from './useTicketColumns.js';

export type PagedCustomer = NonNullable<CustomerPageQuery['customer']>;

/** A customer's facts and all their tickets. */
export function CustomerPage() {
  const { t } = useTranslation('desk');
  const { customerId = '' } = useParams();
  const navigate = useNavigate();
  const query = useQuery(CustomerPageDocument, { variables: { id: customerId }, fetchPolicy: 'cache-and-network' });
  const customer = query.data?.customer;
  usePage({ title: customer?.name ?? '' });
  // Whoever went into another is shown as that other, under the address they have now.
  const keptId = customer?.id ?? customerId;
  useEffect(() => {
    if (keptId !== customerId) void navigate(urls.customer(keptId), { replace: true });
  }, [keptId, customerId, navigate]);

  if (query.data === undefined)
    return query.error === undefined ? <SkeletonRows rows={10} /> : <ErrorCard error={query.error} retry={query.refetch} />;
  if (customer == null) {
    const back = <Button onClick={() => void navigate(urls.customers())}>{t('customers.title')}</Button>;
    return (
      <div className={styles.page}>
        <PageHeader title={t('customer.notFound')} />
        <EmptyState icon="people" title={t('customer.notFound')} hint={t('ticket.notFoundHint')} action={back} />
      </div>
    );
  }
  const more = () => void query.fetchMore({ variables: { after: customer.tickets.pageInfo.endCursor } });
  return (
    <div className={styles.page}>
      <PageHeader
        title={customer.name}
        meta={t('customer.open', { count: customer.openTicketCount })}
        actions={
          <AbilityButton ability={customer.viewerCan.merge} onClick={() => void navigate(urls.customerMerge({ kept: customer.id }))}>
            {t('merge.open')}
          </AbilityButton>
        }
      >
        <Tier word={customer.tier} />
        <Tag>{t(`customer.kind.${customer.kind}`)}</Tag>
        <CustomerTags customer={customer} />
      </PageHeader>
      <div className={styles.columns}>
        <Tickets customer={customer} onMore={more} />
        <CustomerFacts customer={customer} />
      </div>
    </div>
  );
}

function Tickets({ customer, onMore }: { readonly customer: PagedCustomer; onMore(): void }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const columns = useTicketColumns();
  const [cursor, setCursor] = useState<string | null>(null);
  const { nodes, pageInfo, totalCount } = customer.tickets;
  return (
    <DataTable
      label={t('customer.tickets')}
      columns={columns}
      rows={nodes}
      rowKey={({ id }) => id}
      cursor={cursor}
      onCursor={setCursor}
      onOpen={({ id }) => void navigate(urls.ticket(id))}
      hasMore={pageInfo.hasNextPage}
      onMore={onMore}
      empty={<EmptyState icon="ticket" title={t('customer.noTickets')} />}
      footer={t('inbox.total', { count: totalCount })}
      minWidth={560}
    />
  );
}
