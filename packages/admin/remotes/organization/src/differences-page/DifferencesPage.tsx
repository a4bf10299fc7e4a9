import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, EmptyState, PageFrame, pagedRows, useFormat, useSearchState } from '@shouwen/admin-kit';
import { Input } from '@shouwen/admin-kit/antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DepartmentDifferencesDocument, type DepartmentDifferencesQuery } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { urls } from '../urls.js';
import styles from './DifferencesPage.module.css';
import { daysBefore, isDay } from './days.rules.js';

type Difference = DepartmentDifferencesQuery['departmentDifferences']['nodes'][number];

/** What the tree was on one day against another: made, moved, renamed, archived, headed by somebody else. */
export function DifferencesPage() {
  const { t } = useTranslation('organization');
  const { number, houseDay } = useFormat();
  const today = houseDay(new Date().toISOString());
  const [from, setFrom] = useSearchState('from', daysBefore(today, 30));
  const [to, setTo] = useSearchState('to', today);
  const days = { from: isDay(from) ? from : today, to: isDay(to) ? to : today };
  const columns = useColumns();
  const query = useQuery(DepartmentDifferencesDocument, {
    variables: { ...days, first: 50 },
    fetchPolicy: 'cache-and-network',
  });
  const found = (query.data ?? query.previousData)?.departmentDifferences;
  return (
    <PageFrame
      title={t('differences.title')}
      head={<OrganizationNav counts={found && t('differences.total', { value: number(found.totalCount) })} />}
      actions={
        <>
          <Day label={t('differences.from')} value={days.from} max={days.to} onChange={setFrom} />
          <Day label={t('differences.to')} value={days.to} min={days.from} onChange={setTo} />
        </>
      }
    >
      <DataTable
        label={t('differences.title')}
        columns={columns}
        {...pagedRows(query, found)}
        rowKey={({ id }) => id}
        minWidth={720}
        empty={<EmptyState icon="clock" title={t('differences.none')} hint={t('differences.noneHint')} />}
      />
    </PageFrame>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  onChange(day: string): void;
}

function Day({ label, onChange, ...input }: DayProps) {
  const id = useId();
  return (
    <span className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <Input id={id} type="date" {...input} onChange={(event) => onChange(event.target.value)} />
    </span>
  );
}

function useColumns(): readonly Column<Difference>[] {
  const { t } = useTranslation('organization');
  const side = (text: string | null | undefined, people: Difference['fromPeople']) =>
    people.length > 0 ? people.map(({ name }) => name).join('、') : (text ?? '');
  return [
    {
      key: 'department',
      title: t('tree.department'),
      isLead: true,
      width: 'minmax(160px, 1fr)',
      render: ({ department }) => department != null && <Link to={urls.department(department.id)}>{department.name}</Link>,
    },
    { key: 'kind', title: t('differences.kind'), width: 128, render: ({ kind }) => t(`differences.kinds.${kind}`) },
    {
      key: 'from',
      title: t('differences.before'),
      width: 'minmax(160px, 1fr)',
      isSoft: true,
      render: ({ from, fromPeople }) => side(from, fromPeople),
    },
    {
      key: 'to',
      title: t('differences.after'),
      width: 'minmax(160px, 1fr)',
      render: ({ to, toPeople, fields }) =>
        fields.length > 0
          ? fields.map((field) => t(`fact.${field}`, { defaultValue: t(`history.field.${field}`) })).join('、')
          : side(to, toPeople),
    },
  ];
}
