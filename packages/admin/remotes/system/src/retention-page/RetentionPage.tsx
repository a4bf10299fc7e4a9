import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, EmptyState, PageFrame, pagedRows, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from '../audit-page/AuditPage.module.css';
import { type Retention_FileFragment as File, RetentionPageDocument } from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import { urls } from '../urls.js';
import { RetentionActs } from './RetentionActs.js';

const PAGE = 50;

/** Files of customers past their date: kept longer or erased by somebody, never by themselves (SEC-07). */
export function RetentionPage() {
  const { t } = useTranslation('system');
  const { number } = useFormat();
  const query = useQuery(RetentionPageDocument, { variables: { first: PAGE }, fetchPolicy: 'cache-and-network' });
  const files = (query.data ?? query.previousData)?.customersPastRetention;
  return (
    <PageFrame
      title={t('retention.title')}
      head={<SystemNav counts={files && t('retention.total', { value: number(files.totalCount) })} />}
    >
      <DataTable<File>
        label={t('retention.title')}
        columns={useColumns()}
        {...pagedRows(query, files)}
        rowKey={({ customerId }) => customerId}
        minWidth={720}
        empty={<EmptyState icon="calendar" title={t('retention.none')} hint={t('retention.noneHint')} />}
      />
      <p className={styles.note}>{t('retention.notice')}</p>
    </PageFrame>
  );
}

function useColumns(): readonly Column<File>[] {
  const { t } = useTranslation('system');
  return [
    {
      key: 'name',
      title: t('access.customer'),
      isLead: true,
      width: 'minmax(160px, 1fr)',
      render: ({ customerId, name }) => <Link to={urls.customer(customerId)}>{name}</Link>,
    },
    { key: 'kind', title: t('retention.kind'), width: 96, isSoft: true, render: ({ kind }) => t(`retention.kinds.${kind}`) },
    { key: 'last', title: t('retention.last'), width: 128, isSoft: true, render: ({ lastDealtOn }) => lastDealtOn },
    { key: 'until', title: t('retention.until'), width: 128, render: ({ keptUntil }) => keptUntil },
    { key: 'acts', title: t('announce.acts'), width: 200, render: (file) => <RetentionActs file={file} /> },
  ];
}
