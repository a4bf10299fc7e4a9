import { useQuery } from '@apollo/client/react';
import {
  type Column,
  ColumnsButton,
  DataTable,
  EmptyState,
  Icon,
  MeaningChip,
  PageHeader,
  pagedRows,
  Tag,
  Tier,
  Time,
  useColumnChoice,
  useDebounced,
  usePage,
  useSearchState,
  useViewer,
  WordPicker,
} from '@shouwen/admin-kit';
import { Button, Input } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CustomerCreateDialog } from '../customer-create/CustomerCreateDialog.js';
import { CustomerImportDialog } from '../customer-import/CustomerImportDialog.js';
import styles from '../customer-page/CustomerPage.module.css';
import { UpkeepFilter, upkeepLook } from '../customer-upkeep/UpkeepFilter.js';
import { type CustomerFilter, CustomerListDocument, type CustomerListQuery, type WordList } from '../gql/graphql.js';
import { CustomerExportButton } from '../list-export/ExportButton.js';
import { urls } from '../urls.js';
import { FieldFilter } from './FieldFilter.js';
import { conditionOf } from './field-filter.rules.js';

type Row = CustomerListQuery['customers']['nodes'][number];

const PAGE = 50;

/** Customers by name, phone or address. */
export function CustomerListPage() {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [text, setText] = useSearchState('q');
  const [dialog, setDialog] = useSearchState('dialog');
  const [cursor, setCursor] = useState<string | null>(null);
  const search = useDebounced(text.trim(), 250);
  const [field, setField] = useSearchState('field');
  const [tag, setTag] = useSearchState('tag');
  const [tier, setTier] = useSearchState('tier');
  const [upkeep, setUpkeep] = useSearchState('file');
  const known = conditionOf(field);
  const filter = {
    ...(search !== '' && { search }),
    ...(known && { fields: [known] }),
    ...(tag !== '' && { tagIds: [tag] }),
    ...(tier !== '' && { tier }),
    ...upkeepLook(upkeep).filter,
  };
  const query = useQuery(CustomerListDocument, {
    variables: { filter, sort: upkeepLook(upkeep).sort, first: PAGE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const customers = query.data?.customers;
  const choice = useColumnChoice('customers', useColumns());
  usePage({ title: t('customers.title') });
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('customers.title')}
        actions={<Actions filter={filter} onDialog={setDialog} />}
        meta={customers === undefined ? undefined : t('customers.total', { count: customers.totalCount })}
      >
        <Input.Search
          allowClear
          defaultValue={text}
          aria-label={t('customers.search')}
          placeholder={t('customers.searchHint')}
          onChange={(event) => setText(event.target.value)}
          style={{ maxWidth: 340 }}
        />
        <WordFilter list="CUSTOMER_TIER" label={t('customer.tier')} value={tier} onChange={setTier} />
        <WordFilter list="CUSTOMER_TAG" by="id" label={t('tags.filter')} value={tag} onChange={setTag} />
        <FieldFilter value={field} onChange={setField} />
        <UpkeepFilter value={upkeep} onChange={setUpkeep} />
        <ColumnsButton choice={choice} />
      </PageHeader>
      <DataTable<Row>
        label={t('customers.title')}
        columns={choice.columns}
        onResize={choice.resize}
        {...pagedRows(query, customers)}
        rowKey={({ id }) => id}
        cursor={cursor}
        onCursor={setCursor}
        onOpen={({ id }) => void navigate(urls.customer(id))}
        empty={<EmptyState icon="people" title={t('customers.none')} hint={t('customers.noneHint')} />}
        minWidth={choice.minWidth ?? 640}
      />
      {dialog === 'import' && <CustomerImportDialog onDone={query.refetch} onClose={() => setDialog('')} />}
      {dialog === 'create' && <CustomerCreateDialog onClose={() => setDialog('')} />}
    </div>
  );
}

interface ActionsProps {
  readonly filter: CustomerFilter;
  onDialog(name: 'create' | 'import'): void;
}

/** What is done with the list as a whole, for whoever may. */
function Actions({ filter, onDialog }: ActionsProps) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const viewer = useViewer();
  return (
    <>
      {viewer.can('customer:merge') && <Button onClick={() => void navigate(urls.customerTwins())}>{t('merge.twins')}</Button>}
      <CustomerExportButton filter={filter} />
      {viewer.can('customer:import') && <Button onClick={() => onDialog('import')}>{t('customerImport.open')}</Button>}
      {viewer.can('customer:create') && (
        <Button icon={<Icon name="plus" size={14} />} onClick={() => onDialog('create')}>
          {t('customers.create')}
        </Button>
      )}
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('desk');
  return [
    { key: 'name', title: t('customer.name'), width: 'minmax(160px, 1fr)', isLead: true, isFixed: true, render: nameOf },
    { key: 'kind', title: t('create.kind'), width: 64, isSoft: true, render: ({ kind }) => t(`customer.kind.${kind}`) },
    { key: 'phone', title: t('customer.phone'), width: 128, render: ({ phone }) => phone ?? '' },
    { key: 'address', title: t('customer.address'), width: 'minmax(120px, 1fr)', isSoft: true, render: ({ address }) => address ?? '' },
    {
      key: 'open',
      title: t('customer.openShort'),
      width: 56,
      align: 'end',
      render: ({ openTicketCount }) => (openTicketCount === 0 ? '' : String(openTicketCount)),
    },
    {
      key: 'file',
      title: t('upkeep.column'),
      width: 64,
      align: 'end',
      isSoft: true,
      render: ({ fileScore }) => (fileScore == null ? '' : `${fileScore}%`),
    },
    {
      key: 'review',
      title: t('upkeep.due'),
      width: 128,
      isSoft: true,
      isOptional: true,
      render: ({ reviewDueOn, isReviewOverdue }) =>
        isReviewOverdue ? <MeaningChip meaning="broken">{reviewDueOn}</MeaningChip> : (reviewDueOn ?? ''),
    },
    {
      key: 'created',
      title: t('customer.since'),
      width: 96,
      align: 'end',
      isSoft: true,
      render: ({ createdAt }) => <Time at={createdAt} />,
    },
  ];
}

function nameOf({ name, tier, tags }: Row) {
  return (
    <>
      <span>{name}</span>
      <Tier word={tier} />
      {tags.map(({ id, name: tag, color }) => (
        <Tag key={id} color={color}>
          {tag}
        </Tag>
      ))}
    </>
  );
}

interface WordFilterProps {
  readonly list: WordList;
  readonly by?: 'code' | 'id';
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

function WordFilter({ label, value, onChange, ...words }: WordFilterProps) {
  return (
    <WordPicker
      {...words}
      aria-label={label}
      placeholder={label}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      style={{ minWidth: 110 }}
    />
  );
}
