import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  EmptyState,
  Icon,
  PageFrame,
  pagedRows,
  SearchField,
  Time,
  Toolbar,
  useDebounced,
  useFormat,
  useSearchState,
  useViewer,
} from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { DocumentFormDialog } from '../document-form/DocumentFormDialog.js';
import { type DocumentsPage_DocumentFragment as Document, DocumentsPageDocument } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { DocumentPanel, FileLink } from './DocumentPanel.js';
import styles from './Documents.module.css';

const PAGE = 50;

/** Documents of the organisation that the viewer is named for, and for whoever may: adding them and saying who reads them (SEC-09). */
export function DocumentsPage() {
  const { t } = useTranslation('organization');
  const { can } = useViewer();
  const { number } = useFormat();
  const [search, setSearch] = useSearchState('q');
  const [kind, setKind] = useSearchState('kind');
  const [cursor, setCursor] = useSearchState('at');
  const [opened, setOpened] = useSearchState('document');
  const [dialog, setDialog] = useSearchState('dialog');
  const text = useDebounced(search.trim(), 200);
  const filter = { ...(text !== '' && { search: text }), ...(kind !== '' && { kind }) };
  const query = useQuery(DocumentsPageDocument, { variables: { filter, first: PAGE }, fetchPolicy: 'cache-and-network' });
  const data = query.data ?? query.previousData;
  const kinds = data?.documentKinds ?? [];
  return (
    <PageFrame
      title={t('documents.title')}
      head={<OrganizationNav counts={data && t('documents.total', { value: number(data.documents.totalCount) })} />}
      actions={
        can('document:manage') && (
          <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setDialog('create')}>
            {t('documents.new')}
          </Button>
        )
      }
    >
      <Toolbar>
        <SearchField label={t('documents.search')} value={search} onChange={setSearch} />
        <Select
          className={styles.kind}
          allowClear
          aria-label={t('documents.kind')}
          placeholder={t('documents.everyKind')}
          value={kind === '' ? null : kind}
          onChange={(value?: string) => setKind(value ?? '')}
          options={kinds.map((value) => ({ value, label: value }))}
        />
      </Toolbar>
      <DataTable
        label={t('documents.title')}
        columns={useColumns()}
        {...pagedRows(query, data?.documents)}
        rowKey={({ id }) => id}
        cursor={cursor === '' ? null : cursor}
        onCursor={setCursor}
        onOpen={({ id }) => setOpened(id)}
        minWidth={720}
        empty={<EmptyState icon="book" title={t('documents.none')} hint={t('documents.noneHint')} />}
      />
      {opened !== '' && <DocumentPanel documentId={opened} kinds={kinds} reload={() => query.refetch()} onClose={() => setOpened('')} />}
      {dialog === 'create' && (
        <DocumentFormDialog
          kinds={kinds}
          onClose={() => setDialog('')}
          onDone={async () => {
            setDialog('');
            await query.refetch();
          }}
        />
      )}
    </PageFrame>
  );
}

function useColumns(): readonly Column<Document>[] {
  const { t } = useTranslation('organization');
  const [params] = useSearchParams();
  const opened = (id: string) => `?${new URLSearchParams([...[...params].filter(([name]) => name !== 'document'), ['document', id]])}`;
  return [
    {
      key: 'title',
      title: t('documents.name'),
      isLead: true,
      width: 'minmax(200px, 2fr)',
      render: ({ id, title }) => (
        <Link className={styles.title} to={opened(id)}>
          {title}
        </Link>
      ),
    },
    { key: 'kind', title: t('documents.kind'), width: 120, render: ({ kind }) => kind },
    {
      key: 'file',
      title: t('documents.file'),
      width: 'minmax(140px, 1fr)',
      render: ({ file }) => file != null && <FileLink file={file} />,
    },
    {
      key: 'department',
      title: t('documents.department'),
      width: 'minmax(120px, 1fr)',
      isSoft: true,
      render: ({ department }) => department?.name,
    },
    { key: 'updated', title: t('documents.updated'), width: 130, isSoft: true, render: ({ updatedAt }) => <Time at={updatedAt} /> },
  ];
}
