import { useQuery, useSubscription } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  DepartmentPicker,
  EmptyState,
  type Meaning,
  MeaningChip,
  PageFrame,
  pagedRows,
  Segmented,
  Time,
  Toolbar,
  useNow,
  useSearchState,
} from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type SeatsPage_SeatFragment as Seat, SeatChangedDocument, SeatsPageDocument } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { urls } from '../urls.js';
import { spanSince } from './seats.rules.js';

const PAGE = 100;
/** Who comes and goes is heard of at once; what they have in hand is asked for again this often. */
const POLL_MS = 30_000;
const THERE = ['ONLINE', 'BUSY', 'BREAK'] as const;
const SHOWN = ['there', 'all'] as const;

/** Who is at their seat, since when, and with how much in hand: live. */
export function SeatsPage() {
  const { t } = useTranslation('organization');
  const [departmentId, setDepartmentId] = useSearchState('department');
  const [shown, setShown] = useSearchState('shown');
  const filter = { departmentId: departmentId === '' ? null : departmentId, states: shown === 'all' ? null : [...THERE] };
  const query = useQuery(SeatsPageDocument, {
    variables: { first: PAGE, filter },
    fetchPolicy: 'cache-and-network',
    pollInterval: POLL_MS,
  });
  useSubscription(SeatChangedDocument, { ignoreResults: true, onData: () => void query.refetch() });
  const seats = (query.data ?? query.previousData)?.seats;
  return (
    <PageFrame title={t('seats.title')} head={<OrganizationNav counts={seats && t('seats.total', { count: seats.totalCount })} />}>
      <Toolbar>
        <DepartmentPicker
          aria-label={t('seats.department')}
          placeholder={t('seats.anyDepartment')}
          value={departmentId === '' ? null : departmentId}
          onChange={(id) => setDepartmentId(id ?? '')}
          allowClear
        />
        <Segmented
          label={t('seats.which')}
          value={shown === 'all' ? 'all' : 'there'}
          options={SHOWN.map((value) => ({ value, label: t(`seats.${value}`) }))}
          onChange={(value) => setShown(value === 'all' ? value : '')}
        />
      </Toolbar>
      <DataTable
        label={t('seats.title')}
        columns={useColumns()}
        {...pagedRows(query, seats)}
        rowKey={({ person }) => person.id}
        look={({ state }) => (state === 'OFFLINE' ? 'muted' : 'plain')}
        minWidth={640}
        empty={<EmptyState icon="people" title={t('seats.none')} hint={t('seats.noneHint')} />}
      />
    </PageFrame>
  );
}

const MEANINGS: Readonly<Record<Seat['state'], Meaning>> = { ONLINE: 'kept', BUSY: 'risk', BREAK: 'paused', OFFLINE: 'paused' };

function useColumns(): readonly Column<Seat>[] {
  const { t } = useTranslation('organization');
  return [
    {
      key: 'state',
      title: t('seats.state'),
      width: 110,
      render: ({ state }) => <MeaningChip meaning={MEANINGS[state]}>{t(`records.presence.${state}`)}</MeaningChip>,
    },
    { key: 'name', title: t('seats.person'), isLead: true, render: ({ person }) => <Link to={urls.person(person.id)}>{person.name}</Link> },
    { key: 'department', title: t('seats.department'), isSoft: true, render: ({ person }) => person.department?.name },
    { key: 'since', title: t('seats.since'), width: 200, isSoft: true, render: ({ since }) => since != null && <Since at={since} /> },
    {
      key: 'load',
      title: t('seats.load'),
      width: 110,
      render: ({ person }) =>
        person.openTicketCount > 0 ? (
          <Link to={urls.openTicketsOfPerson(person.id)}>{person.openTicketCount}</Link>
        ) : (
          person.openTicketCount
        ),
    },
  ];
}

function Since({ at }: { readonly at: string }) {
  const { t } = useTranslation('organization');
  const { unit, count } = spanSince(at, useNow());
  return (
    <>
      {t(`seats.${unit}`, { count })} · <Time at={at} />
    </>
  );
}
