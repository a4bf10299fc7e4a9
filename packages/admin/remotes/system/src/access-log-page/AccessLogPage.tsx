import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, ErrorCard, PageHeader, PersonPicker, useFormat, usePage } from '@shouwen/admin-kit';
import { Button, Input, Select } from '@shouwen/admin-kit/antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import styles from '../audit-page/AuditPage.module.css';
import { DayRange } from '../audit-page/DayRange.js';
import { AccessLogPageDocument, type AccessLog_EntryFragment as Entry } from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import { urls } from '../urls.js';
import { type AccessAddress, type Field, filterOf, isEmpty, KINDS, readAddress } from './access-filter.rules.js';
import { useAccessColumns } from './useAccessColumns.js';

const PAGE = 50;

/** Who looked at which customer and ticket, hour by hour. */
export function AccessLogPage() {
  const { t } = useTranslation('system');
  const { number } = useFormat();
  usePage({ title: t('access.title') });
  const [params] = useSearchParams();
  const address = useMemo(() => readAddress(params), [params]);
  const filter = useMemo(() => filterOf(address), [address]);
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(AccessLogPageDocument, {
    variables: { filter, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const log = (data ?? previousData)?.accessLog;
  const columns = useAccessColumns();
  return (
    <div className={styles.page}>
      <PageHeader title={t('access.title')}>
        <SystemNav counts={log === undefined ? undefined : t('access.total', { value: number(log.totalCount) })} />
      </PageHeader>
      <AccessFilters address={address} />
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
          empty={<EmptyState icon="eye" title={t('access.none')} hint={t(isEmpty(address) ? 'access.noneHint' : 'audit.noneHint')} />}
        />
      )}
      <p className={styles.note}>{t('access.notice')}</p>
    </div>
  );
}

function AccessFilters({ address }: { readonly address: AccessAddress }) {
  const { t } = useTranslation('system');
  const navigate = useNavigate();
  const set = (field: Field, value: string | null | undefined) =>
    void navigate(urls.accessLog({ ...address, [field]: value ?? '' }), { replace: true });
  return (
    <search className={styles.filters} aria-label={t('audit.filters')}>
      <div className={styles.row}>
        <DayRange from={address.from ?? ''} to={address.to ?? ''} onFrom={(day) => set('from', day)} onTo={(day) => set('to', day)} />
        <PersonPicker
          aria-label={t('access.person')}
          placeholder={t('access.person')}
          value={address.person ?? null}
          onChange={(id) => set('person', id)}
        />
        <Select
          allowClear
          aria-label={t('access.kind')}
          placeholder={t('access.kind')}
          value={address.kind}
          onChange={(value?: string) => set('kind', value)}
          options={KINDS.map((value) => ({ value, label: t(`access.kinds.${value}`) }))}
        />
        {(['customer', 'ticket'] as const).map((field) => (
          <Input
            key={field}
            className={styles.wide}
            allowClear
            aria-label={t(`access.${field}`)}
            placeholder={t(`access.${field}`)}
            value={address[field] ?? ''}
            onChange={(event) => set(field, event.target.value.trim())}
          />
        ))}
        {!isEmpty(address) && (
          <Button type="text" onClick={() => void navigate(urls.accessLog(), { replace: true })}>
            {t('audit.clear')}
          </Button>
        )}
      </div>
    </search>
  );
}
