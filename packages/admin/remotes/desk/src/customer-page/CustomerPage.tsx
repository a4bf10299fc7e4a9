import { useQuery } from '@apollo/client/react';
import {
  DataTable,
  EmptyState,
  ErrorCard,
  KeyValues,
  PageHeader,
  Section,
  SkeletonRows,
  Slot,
  Tag,
  Tier,
  Time,
  usePage,
  useRevealed,
} from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { CustomerRevealDialog, type Revealed } from '../customer-reveal/CustomerRevealDialog.js';
import { CustomerPageDocument, type CustomerPageQuery } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './CustomerPage.module.css';
import { useTicketColumns } from './useTicketColumns.js';

type Customer = NonNullable<CustomerPageQuery['customer']>;

/** A customer's facts and all their tickets. */
export function CustomerPage() {
  const { t } = useTranslation('desk');
  const { customerId = '' } = useParams();
  const navigate = useNavigate();
  const query = useQuery(CustomerPageDocument, { variables: { id: customerId }, fetchPolicy: 'cache-and-network' });
  const customer = query.data?.customer;
  usePage({ title: customer?.name ?? '' });

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
      <PageHeader title={customer.name} meta={t('customer.open', { count: customer.openTicketCount })}>
        {customer.tier != null && <Tier>{customer.tier}</Tier>}
        <Tag>{t(`customer.kind.${customer.kind}`)}</Tag>
      </PageHeader>
      <div className={styles.columns}>
        <Tickets customer={customer} onMore={more} />
        <Facts customer={customer} />
      </div>
    </div>
  );
}

function Tickets({ customer, onMore }: { readonly customer: Customer; onMore(): void }) {
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

function Facts({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('desk');
  const [revealed, setRevealed] = useRevealed<Revealed>();
  const [isAsking, setAsking] = useState(false);
  const shown = revealed ?? customer;
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [t('customer.phone'), shown.phone],
    [t('customer.email'), shown.email],
    [t('customer.address'), shown.address],
    [t('customer.stage'), t(`customer.stages.${customer.stage}`)],
    [t('customer.department'), customer.department?.name],
    [t('customer.since'), <Time key="since" at={customer.createdAt} form="full" />],
    [t('customer.note'), shown.note],
  ];
  return (
    <aside className={styles.facts} aria-label={t('customer.facts')}>
      <Section
        title={t('customer.facts')}
        aside={revealed === null && customer.isMasked ? <Masked customer={customer} onAsk={() => setAsking(true)} /> : undefined}
      >
        <KeyValues items={facts.filter(([, value]) => value != null && value !== '')} />
      </Section>
      {isAsking && <CustomerRevealDialog customerId={customer.id} onRevealed={setRevealed} onClose={() => setAsking(false)} />}
      <Slot name="customer.panel" customerId={customer.id} />
    </aside>
  );
}

/** Says that contact data is masked, and offers to show it for a reason to whoever may. */
function Masked({ customer, onAsk }: { readonly customer: Customer; onAsk(): void }) {
  const { t } = useTranslation('desk');
  if (!customer.canReveal) return t('customer.masked');
  return (
    <Button size="small" onClick={onAsk}>
      {t('customer.reveal')}
    </Button>
  );
}
