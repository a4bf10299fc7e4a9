import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, ErrorCard, PageHeader, useCommand, useFormat, usePage, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type AuditEventFilter, AuditExportDocument, AuditPageDocument, type AuditEntry_EventFragment as Entry } from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import { AuditEntryDrawer } from './AuditEntryDrawer.js';
import { AuditFilters } from './AuditFilters.js';
import styles from './AuditPage.module.css';
import { AuditSeals } from './AuditSeals.js';
import { filterOf, readAddress } from './audit-filter.rules.js';
import { useAuditColumns } from './useAuditColumns.js';

const PAGE = 50;

/** Who did what to what, when and from where; never changed, sealed, searchable by everything it says. */
export function AuditPage() {
  const { t } = useTranslation('system');
  const { number } = useFormat();
  usePage({ title: t('audit.title') });
  const [params] = useSearchParams();
  const address = useMemo(() => readAddress(params), [params]);
  const filter = useMemo(() => filterOf(address), [address]);
  const [opened, setOpened] = useState<string | null>(null);
  const columns = useAuditColumns();
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(AuditPageDocument, {
    variables: { filter, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const events = (data ?? previousData)?.auditEvents;
  const entry = events?.nodes.find(({ id }) => id === opened);
  return (
    <div className={styles.page}>
      <PageHeader title={t('audit.title')} actions={<ExportButton filter={filter} />}>
        <SystemNav counts={events === undefined ? undefined : t('audit.total', { value: number(events.totalCount) })} />
      </PageHeader>
      <AuditFilters address={address} />
      <AuditSeals />
      {error != null && events === undefined ? (
        <ErrorCard error={error} retry={refetch} />
      ) : (
        <DataTable<Entry>
          label={t('audit.title')}
          columns={columns}
          rows={events?.nodes}
          rowKey={({ id }) => id}
          cursor={opened}
          onCursor={setOpened}
          onOpen={({ id }) => setOpened(id)}
          minWidth={1080}
          hasMore={events?.pageInfo.hasNextPage}
          isLoadingMore={loading}
          onMore={() => void fetchMore({ variables: { after: events?.pageInfo.endCursor } })}
          empty={<EmptyState icon="search" title={t('audit.none')} hint={t('audit.noneHint')} />}
        />
      )}
      <p className={styles.note}>{t('audit.notice')}</p>
      {entry !== undefined && <AuditEntryDrawer entry={entry} onClose={() => setOpened(null)} />}
    </div>
  );
}

function ExportButton({ filter }: { readonly filter: AuditEventFilter }) {
  const { t } = useTranslation('system');
  const viewer = useViewer();
  const command = useCommand(AuditExportDocument, {
    success: t('audit.exported'),
    onDone: ({ file }) => file != null && window.location.assign(file.url),
  });
  if (!viewer.can('audit:export')) return null;
  return (
    <Button loading={command.running} onClick={() => void command.run({ input: { filter } })}>
      {t('audit.export')}
    </Button>
  );
}
