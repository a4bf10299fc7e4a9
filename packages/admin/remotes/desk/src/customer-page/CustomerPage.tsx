import { useQuery } from '@apollo/client/react';
import {
  AbilityButton,
  EmptyState,
  ErrorCard,
  PageHeader,
  Segmented,
  SkeletonRows,
  Slot,
  Tag,
  Tier,
  usePage,
  useSearchState,
} from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ContactConsents } from '../contact-consents/ContactConsents.js';
import { CustomerFiles } from '../customer-files/CustomerFiles.js';
import { CustomerMerges } from '../customer-merge/CustomerMerges.js';
import { CustomerProducts } from '../customer-products/CustomerProducts.js';
import { CustomerRecords } from '../customer-records/CustomerRecords.js';
import { CustomerTags } from '../customer-tag/CustomerTags.js';
import { CustomerTimeline } from '../customer-timeline/CustomerTimeline.js';
import { CustomerPageDocument, type CustomerPageQuery } from '../gql/graphql.js';
import { CustomerLoyalty } from '../loyalty/CustomerLoyalty.js';
import { CustomerPromises } from '../promises/CustomerPromises.js';
import { urls } from '../urls.js';
import { CustomerContacts } from './CustomerContacts.js';
import { CustomerFacts } from './CustomerFacts.js';
import styles from './CustomerPage.module.css';
import { CustomerTickets } from './CustomerTickets.js';

export type PagedCustomer = NonNullable<CustomerPageQuery['customer']>;

/** Everything of a customer: who they are, what happened, and what belongs to them. */
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
  return <Sheet key={customer.id} customer={customer} onMoreTickets={more} />;
}

const PANES = ['middle', 'facts', 'side'] as const;
type Pane = (typeof PANES)[number];

interface SheetProps {
  readonly customer: PagedCustomer;
  onMoreTickets(): void;
}

/** Who they are on the left, what happened in the middle, what belongs to them on the right; on a phone one of the three. */
function Sheet({ customer, onMoreTickets }: SheetProps) {
  const { t } = useTranslation('desk');
  const [pane, setPane] = useState<Pane>('middle');
  const { id, viewerCan } = customer;
  return (
    <div className={styles.sheet} data-pane={pane}>
      <div className={styles.top}>
        <Head customer={customer} />
      </div>
      <div className={styles.panes}>
        <Segmented<Pane>
          label={t('customerPage.panes')}
          options={PANES.map((value) => ({ value, label: t(`customerPage.${value}`) }))}
          value={pane}
          onChange={setPane}
        />
      </div>
      <CustomerFacts customer={customer} />
      <Middle customer={customer} onMoreTickets={onMoreTickets} />
      <aside className={styles.side} aria-label={t('customerPage.side')}>
        <CustomerPromises customerId={id} />
        <CustomerContacts customer={customer} />
        <CustomerProducts customerId={id} ability={viewerCan.update} />
        <CustomerLoyalty customerId={id} />
        <ContactConsents customerId={id} ability={viewerCan.update} />
        <CustomerMerges customerId={id} />
        <Slot name="customer.panel" customerId={id} />
      </aside>
    </div>
  );
}

function Head({ customer }: Pick<SheetProps, 'customer'>) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const { id, name, tier, kind, viewerCan } = customer;
  const merge = (
    <AbilityButton ability={viewerCan.merge} onClick={() => void navigate(urls.customerMerge({ kept: id }))}>
      {t('merge.open')}
    </AbilityButton>
  );
  return (
    <PageHeader title={name} actions={merge}>
      <Tier word={tier} />
      <Tag>{t(`customer.kind.${kind}`)}</Tag>
      <CustomerTags customer={customer} />
    </PageHeader>
  );
}

const TABS = ['timeline', 'tickets', 'records', 'files'] as const;
type Tab = (typeof TABS)[number];

function Middle({ customer, onMoreTickets }: SheetProps) {
  const { t } = useTranslation('desk');
  const [chosen, choose] = useSearchState('tab', 'timeline');
  const tab = TABS.find((one) => one === chosen) ?? 'timeline';
  const labels: Readonly<Record<Tab, string>> = {
    timeline: t('history.title'),
    tickets: `${t('customerPage.tickets')} ${customer.tickets.totalCount}`,
    files: t('customerFiles.tab'),
    records: t('records.title'),
  };
  return (
    <section className={styles.middle} aria-label={t('customerPage.middle')}>
      <div className={styles.tabs}>
        <Segmented<Tab>
          label={t('customerPage.middle')}
          options={TABS.map((value) => ({ value, label: labels[value] }))}
          value={tab}
          onChange={choose}
        />
        <span className={styles.soft}>{t('customer.open', { count: customer.openTicketCount })}</span>
      </div>
      {tab === 'timeline' && <CustomerTimeline customerId={customer.id} />}
      {tab === 'files' && <CustomerFiles customerId={customer.id} ability={customer.viewerCan.update} />}
      {tab === 'records' && <CustomerRecords customerId={customer.id} />}
      {tab === 'tickets' && <CustomerTickets customer={customer} onMore={onMoreTickets} />}
    </section>
  );
}
