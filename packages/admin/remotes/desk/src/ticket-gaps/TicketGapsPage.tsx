import { skipToken, useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  DepartmentPicker,
  EmptyState,
  PageFrame,
  PersonPicker,
  pagedRows,
  Tag,
  Time,
  useSearchState,
} from '@shouwen/admin-kit';
import { Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { GapFormsDocument, TicketGapCountsDocument, TicketGapsPageDocument, type TicketGapsPageQuery } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { gapFilter } from './gap-filter.rules.js';
import styles from './TicketGaps.module.css';

type Row = TicketGapsPageQuery['tickets']['nodes'][number];

/** Tickets that leave open what may not be empty, and what it is: by form, field, department and first receiver (TKT-63). */
export function TicketGapsPage() {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [cursor, setCursor] = useState<string | null>(null);
  const [form, setForm] = useSearchState('form');
  const [field, setField] = useSearchState('field');
  const [department, setDepartment] = useSearchState('department');
  const [person, setPerson] = useSearchState('person');
  const forms = useQuery(GapFormsDocument).data?.forms.nodes ?? [];
  const gaps = useQuery(TicketGapCountsDocument, { fetchPolicy: 'cache-and-network' }).data?.ticketGaps ?? [];
  const filter = gapFilter({ form, field, department, person }, forms);
  const query = useQuery(
    TicketGapsPageDocument,
    filter === null ? skipToken : { variables: { filter }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true },
  );
  const tickets = query.data?.tickets ?? query.previousData?.tickets;
  return (
    <PageFrame
      title={t('gaps.title')}
      head={
        <>
          <Choice
            label={t('gaps.form')}
            value={form}
            onChange={setForm}
            options={forms.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Choice
            label={t('gaps.field')}
            value={field}
            onChange={setField}
            options={gaps.map((gap) => ({ value: gap.field.code, label: t('gaps.counted', { name: gap.field.name, count: gap.count }) }))}
          />
          <div className={styles.choice}>
            <DepartmentPicker
              allowClear
              aria-label={t('gaps.department')}
              placeholder={t('gaps.department')}
              value={department || undefined}
              onChange={(id) => setDepartment(id ?? '')}
            />
          </div>
          <div className={styles.choice}>
            <PersonPicker aria-label={t('gaps.owner')} value={person || undefined} onChange={(id) => setPerson(id ?? '')} />
          </div>
          {tickets && <span>{t('gaps.total', { count: tickets.totalCount })}</span>}
        </>
      }
    >
      <DataTable<Row>
        label={t('gaps.title')}
        columns={useColumns()}
        {...pagedRows(query, tickets)}
        rowKey={({ id }) => id}
        cursor={cursor}
        onCursor={setCursor}
        onOpen={({ id }) => void navigate(`${urls.ticket(id)}?dialog=fill`)}
        empty={<EmptyState icon="check" title={t('gaps.none')} hint={t('gaps.noneHint')} />}
        minWidth={760}
      />
    </PageFrame>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string): void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className={styles.choice}
      aria-label={label}
      placeholder={label}
      value={value || undefined}
      onChange={(next: string | undefined) => onChange(next ?? '')}
      options={[...options]}
      popupMatchSelectWidth={false}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('desk');
  return [
    { key: 'number', title: t('inbox.column.number'), width: 92, isSoft: true, render: ({ number }) => number },
    { key: 'subject', title: t('inbox.column.subject'), width: 'minmax(160px, 1fr)', isLead: true, render: ({ subject }) => subject },
    {
      key: 'gaps',
      title: t('gaps.open'),
      width: 'minmax(160px, 1fr)',
      render: ({ gaps }) => gaps.map(({ code, name }) => <Tag key={code}>{name}</Tag>),
    },
    { key: 'type', title: t('ticket.type'), width: 88, isSoft: true, render: ({ type }) => type.name },
    { key: 'department', title: t('inbox.column.department'), width: 112, isSoft: true, render: ({ department }) => department.name },
    { key: 'owner', title: t('inbox.column.owner'), width: 88, render: ({ owner }) => owner.name },
    {
      key: 'created',
      title: t('inbox.column.created'),
      width: 104,
      align: 'end',
      isSoft: true,
      render: ({ createdAt }) => <Time at={createdAt} />,
    },
  ];
}
