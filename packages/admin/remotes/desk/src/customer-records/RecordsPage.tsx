import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, EmptyState, PageFrame, pagedRows, Segmented, useSearchState, useViewer } from '@shouwen/admin-kit';
import { Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RecordKindsDocument, RecordsPageDocument, type RecordsPageQuery } from '../gql/graphql.js';
import { RecordExportButton } from '../list-export/ExportButton.js';
import { urls } from '../urls.js';
import { RecordState, useRecordText } from './RecordLine.js';

type Row = RecordsPageQuery['customerRecords']['nodes'][number];

const LOOKS = ['open', 'mine', 'overdue', 'all'] as const;
type Look = (typeof LOOKS)[number];

/** Records about all customers: what is open, what is mine, what is late; by kind. */
export function RecordsPage() {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const viewer = useViewer();
  const [cursor, setCursor] = useState<string | null>(null);
  const [asked, setLook] = useSearchState('look', 'open');
  const [kind, setKind] = useSearchState('kind');
  const look = LOOKS.find((one) => one === asked) ?? 'open';
  const filter = { ...filterOf(look, viewer.person?.id ?? null), ...(kind !== '' && { kinds: [kind] }) };
  const query = useQuery(RecordsPageDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const kinds = useQuery(RecordKindsDocument).data?.recordKinds.nodes ?? [];
  const records = query.data?.customerRecords ?? query.previousData?.customerRecords;
  const columns = useColumns();
  return (
    <PageFrame
      title={t('records.title')}
      actions={<RecordExportButton filter={filter} />}
      head={
        <>
          <Segmented<Look>
            label={t('records.look')}
            options={LOOKS.map((value) => ({ value, label: t(`records.looks.${value}`) }))}
            value={look}
            onChange={setLook}
          />
          <Select
            allowClear
            style={{ minWidth: 160 }}
            aria-label={t('records.kind')}
            placeholder={t('records.allKinds')}
            value={kind || undefined}
            onChange={(code: string | undefined) => setKind(code ?? '')}
            options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
          />
          {records && <span>{t('records.total', { count: records.totalCount })}</span>}
        </>
      }
    >
      <DataTable<Row>
        label={t('records.title')}
        columns={columns}
        {...pagedRows(query, records)}
        rowKey={({ id }) => id}
        cursor={cursor}
        onCursor={setCursor}
        onOpen={({ customer }) => void navigate(`${urls.customer(customer.id)}?tab=records`)}
        empty={<EmptyState icon="list" title={t('records.noneOf')} />}
        minWidth={720}
      />
    </PageFrame>
  );
}

function filterOf(look: Look, personId: string | null) {
  if (look === 'overdue') return { isOverdue: true };
  if (look === 'mine') return { isOpen: true, holderId: personId };
  return look === 'open' ? { isOpen: true } : {};
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('desk');
  const textOf = useRecordText();
  return [
    { key: 'customer', title: t('records.customer'), width: 140, isLead: true, render: ({ customer }) => customer.name },
    { key: 'kind', title: t('records.kind'), width: 120, render: ({ kind }) => kind.name },
    { key: 'said', title: t('records.what'), width: 'minmax(160px, 1fr)', isSoft: true, render: textOf },
    { key: 'state', title: t('records.state'), width: 200, render: (record) => <RecordState record={record} /> },
    { key: 'holder', title: t('records.holder'), width: 100, render: ({ holder }) => holder?.name },
    { key: 'day', title: t('records.onDay'), width: 96, align: 'end', isSoft: true, render: ({ onDay }) => onDay },
  ];
}
