import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, PageFrame, pagedRows, useCommand, useFormat, useViewer } from '@shouwen/admin-kit';
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
  const [params] = useSearchParams();
  const address = useMemo(() => readAddress(params), [params]);
  const filter = useMemo(() => filterOf(address), [address]);
  const [opened, setOpened] = useState<string | null>(null);
  const columns = useAuditColumns();
  const query = useQuery(AuditPageDocument, {
    variables: { filter, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const events = (query.data ?? query.previousData)?.auditEvents;
  const entry = events?.nodes.find(({ id }) => id === opened);
  return (
    <PageFrame
      title={t('audit.title')}
      head={<SystemNav counts={events && t('audit.total', { value: number(events.totalCount) })} />}
      actions={<ExportButton filter={filter} />}
    >
      <AuditFilters address={address} />
      <AuditSeals />
      <DataTable<Entry>
        label={t('audit.title')}
        columns={columns}
        {...pagedRows(query, events)}
        rowKey={({ id }) => id}
        cursor={opened}
        onCursor={setOpened}
        onOpen={({ id }) => setOpened(id)}
        minWidth={1080}
        empty={<EmptyState icon="search" title={t('audit.none')} hint={t('audit.noneHint')} />}
      />
      <p className={styles.note}>{t('audit.notice')}</p>
      {entry !== undefined && <AuditEntryDrawer entry={entry} onClose={() => setOpened(null)} />}
    </PageFrame>
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
