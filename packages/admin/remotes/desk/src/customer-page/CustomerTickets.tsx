import { DataTable, EmptyState } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { urls } from '../urls.js';
import type { PagedCustomer } from './CustomerPage.js';
import { useTicketColumns } from './useTicketColumns.js';

interface Props {
  readonly customer: PagedCustomer;
  onMore(): void;
}

/** All tickets of a customer that the viewer sees, the latest first. */
export function CustomerTickets({ customer, onMore }: Props) {
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
