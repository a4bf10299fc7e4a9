import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, PageFrame, PersonPicker, pagedRows, SearchPicker, useFormat } from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
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

/** Who looked at which customer, ticket and document, hour by hour. */
export function AccessLogPage() {
  const { t } = useTranslation('system');
  const { number } = useFormat();
  const [params] = useSearchParams();
  const address = useMemo(() => readAddress(params), [params]);
  const filter = useMemo(() => filterOf(address), [address]);
  const query = useQuery(AccessLogPageDocument, {
    variables: { filter, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const log = (query.data ?? query.previousData)?.accessLog;
  const columns = useAccessColumns();
  return (
    <PageFrame title={t('access.title')} head={<SystemNav counts={log && t('access.total', { value: number(log.totalCount) })} />}>
      <AccessFilters address={address} nameOf={(id) => log?.nodes.find(({ objectId }) => objectId === id)?.objectLabel} />
      <DataTable<Entry>
        label={t('access.title')}
        columns={columns}
        {...pagedRows(query, log)}
        rowKey={({ id }) => id}
        minWidth={860}
        empty={<EmptyState icon="eye" title={t('access.none')} hint={t(isEmpty(address) ? 'access.noneHint' : 'audit.noneHint')} />}
      />
      <p className={styles.note}>{t('access.notice')}</p>
    </PageFrame>
  );
}

interface FiltersProps {
  readonly address: AccessAddress;
  /** What something that was looked at is called, as far as the entries say. */
  nameOf(id: string): string | null | undefined;
}

function AccessFilters({ address, nameOf }: FiltersProps) {
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
          <SearchPicker
            key={field}
            className={styles.wide ?? ''}
            kind={field === 'customer' ? 'CUSTOMER' : 'TICKET'}
            label={t(`access.${field}`)}
            value={address[field] ?? ''}
            valueName={nameOf(address[field] ?? '')}
            onChange={(id) => set(field, id)}
          />
        ))}
        {address.document !== undefined && (
          <Select
            allowClear
            aria-label={t('access.document')}
            value={address.document}
            onChange={(id?: string) => set('document', id)}
            options={[{ value: address.document, label: nameOf(address.document) ?? t('access.document') }]}
          />
        )}
        {!isEmpty(address) && (
          <Button type="text" onClick={() => void navigate(urls.accessLog(), { replace: true })}>
            {t('audit.clear')}
          </Button>
        )}
      </div>
    </search>
  );
}
