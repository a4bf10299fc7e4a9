import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorCard,
  PageHeader,
  PersonPicker,
  Time,
  useFormat,
  usePage,
  useSearchState,
} from '@shouwen/admin-kit';
import { Input, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import styles from '../audit-page/AuditPage.module.css';
import { useEventWords } from '../audit-page/useEventWords.js';
import { type AccessLogFilter, AccessLogPageDocument, type AccessLog_EntryFragment as Entry, type LookKind } from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';

const KINDS = ['VIEWED', 'REVEALED', 'EXPORTED'] as const satisfies readonly LookKind[];
const PAGE = 50;

/** Who looked at which customer and ticket, hour by hour. */
export function AccessLogPage() {
  const { t } = useTranslation('system');
  const { number } = useFormat();
  usePage({ title: t('access.title') });
  const [personId, setPersonId] = useSearchState('person');
  const [kind, setKind] = useSearchState('kind');
  const [customerId, setCustomerId] = useSearchState('customer');
  const [ticketId, setTicketId] = useSearchState('ticket');
  const filter = filterOf({ personId, kind, customerId, ticketId });
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(AccessLogPageDocument, {
    variables: { filter, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const log = (data ?? previousData)?.accessLog;
  const columns = useColumns();
  return (
    <div className={styles.page}>
      <PageHeader title={t('access.title')}>
        <SystemNav counts={log === undefined ? undefined : t('access.total', { value: number(log.totalCount) })} />
      </PageHeader>
      <search className={styles.filters} aria-label={t('audit.filters')}>
        <PersonPicker
          aria-label={t('access.person')}
          placeholder={t('access.person')}
          value={personId === '' ? null : personId}
          onChange={(id) => setPersonId(id ?? '')}
        />
        <Select
          allowClear
          aria-label={t('access.kind')}
          placeholder={t('access.kind')}
          value={kind === '' ? undefined : kind}
          onChange={(value?: string) => setKind(value ?? '')}
          options={KINDS.map((value) => ({ value, label: t(`access.kinds.${value}`) }))}
        />
        <Input
          className={styles.wide}
          allowClear
          aria-label={t('access.customer')}
          placeholder={t('access.customer')}
          value={customerId}
          onChange={(event) => setCustomerId(event.target.value.trim())}
        />
        <Input
          className={styles.wide}
          allowClear
          aria-label={t('access.ticket')}
          placeholder={t('access.ticket')}
          value={ticketId}
          onChange={(event) => setTicketId(event.target.value.trim())}
        />
      </search>
      {error != null && log === undefined ? (
        <ErrorCard error={error} retry={refetch} />
      ) : (
        <DataTable<Entry>
          label={t('access.title')}
          columns={columns}
          rows={log?.nodes}
          rowKey={({ id }) => id}
          minWidth={860}
          hasMore={log?.pageInfo.hasNextPage}
          isLoadingMore={loading}
          onMore={() => void fetchMore({ variables: { after: log?.pageInfo.endCursor } })}
          empty={<EmptyState icon="search" title={t('access.none')} hint={t('access.noneHint')} />}
        />
      )}
    </div>
  );
}

interface Asked {
  readonly personId: string;
  readonly kind: string;
  readonly customerId: string;
  readonly ticketId: string;
}

function filterOf({ personId, kind, customerId, ticketId }: Asked): AccessLogFilter {
  const known = KINDS.find((one) => one === kind);
  return {
    ...(personId !== '' && { personId }),
    ...(known !== undefined && { kind: known }),
    ...(customerId !== '' && { customerId }),
    ...(ticketId !== '' && { ticketId }),
  };
}

function useColumns(): readonly Column<Entry>[] {
  const { t } = useTranslation('system');
  const words = useEventWords();
  return [
    { key: 'lastAt', title: t('access.last'), width: 150, isSoft: true, render: ({ lastAt }) => <Time at={lastAt} form="full" /> },
    {
      key: 'person',
      title: t('access.person'),
      width: 'minmax(120px, 1fr)',
      isLead: true,
      render: ({ person, onBehalfOf }) =>
        onBehalfOf == null ? (person?.name ?? '') : t('audit.onBehalf', { actor: person?.name ?? '', whom: onBehalfOf.name }),
    },
    {
      key: 'object',
      title: t('audit.subject'),
      width: 'minmax(160px, 1fr)',
      render: ({ objectType, objectId, objectLabel }) => `${words.subject(objectType)} ${objectLabel ?? objectId.slice(-6)}`,
    },
    { key: 'kind', title: t('access.kind'), width: 120, render: ({ kind }) => t(`access.kinds.${kind}`) },
    { key: 'looks', title: t('access.looks'), width: 64, align: 'end', render: ({ looks }) => String(looks) },
    { key: 'address', title: t('audit.address'), width: 112, isSoft: true, render: ({ address }) => address ?? '' },
    { key: 'source', title: t('audit.source'), width: 64, isSoft: true, render: ({ source }) => t(`audit.sources.${source}`) },
  ];
}
