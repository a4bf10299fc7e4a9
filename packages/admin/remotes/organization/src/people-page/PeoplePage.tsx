import { useQuery } from '@apollo/client/react';
import {
  DataTable,
  DepartmentPicker,
  EmptyState,
  PageFrame,
  pagedRows,
  SearchField,
  Segmented,
  Toolbar,
  useDebounced,
  useFormat,
  useSearchState,
} from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { PeoplePageDocument, type PersonFilter } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { PasswordResetDialog } from '../password-reset/PasswordResetDialog.js';
import { PersonPanel } from '../person-panel/PersonPanel.js';
import { PeopleActions } from './PeopleActions.js';
import styles from './PeoplePage.module.css';
import { usePeopleColumns } from './usePeopleColumns.js';

type Activity = 'active' | 'inactive' | 'all';

/** Everyone the viewer may see, found by name, account or position, narrowed to a department and what is below it. */
export function PeoplePage() {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  const [search, setSearch] = useSearchState('q');
  const [departmentId, setDepartmentId] = useSearchState('department');
  const [activity, setActivity] = useSearchState('activity', 'active');
  const [cursor, setCursor] = useSearchState('person');
  const [record, setRecord] = useSearchState('record');
  const [isResetting, setResetting] = useSearchState('dialog');
  const columns = usePeopleColumns(({ id }) => {
    setCursor(id);
    setResetting('reset-sign-in');
  });
  const filter = filterOf({ search: useDebounced(search.trim(), 200), departmentId, activity });
  const query = useQuery(PeoplePageDocument, {
    variables: { filter, first: 50 },
    fetchPolicy: 'cache-and-network',
  });
  const people = (query.data ?? query.previousData)?.people;
  const chosen = people?.nodes.find(({ id }) => id === cursor);

  return (
    <PageFrame
      title={t('people.title')}
      head={<OrganizationNav counts={people && t('people.total', { value: number(people.totalCount) })} />}
      actions={<PeopleActions filter={filter} departmentId={departmentId} reload={() => query.refetch()} onCreated={setRecord} />}
    >
      <Toolbar>
        <SearchField label={t('people.search')} value={search} onChange={setSearch} />
        <DepartmentPicker
          className={styles.department}
          allowClear
          aria-label={t('people.department')}
          placeholder={t('people.everyDepartment')}
          value={departmentId === '' ? null : departmentId}
          onChange={(id) => setDepartmentId(id ?? '')}
        />
        <Segmented<Activity>
          label={t('people.activity')}
          value={activityOf(activity)}
          onChange={setActivity}
          options={(['active', 'inactive', 'all'] as const).map((value) => ({ value, label: t(`people.${value}`) }))}
        />
      </Toolbar>
      <DataTable
        label={t('people.title')}
        columns={columns}
        {...pagedRows(query, people)}
        rowKey={({ id }) => id}
        cursor={cursor === '' ? null : cursor}
        onCursor={setCursor}
        onOpen={({ id }) => setRecord(id)}
        look={({ isActive }) => (isActive ? 'plain' : 'muted')}
        minWidth={820}
        empty={<EmptyState icon="people" title={t('people.none')} hint={t('people.noneHint')} />}
      />
      {record !== '' && <PersonPanel personId={record} reload={() => query.refetch()} onClose={() => setRecord('')} />}
      {isResetting === 'reset-sign-in' && chosen !== undefined && <PasswordResetDialog person={chosen} onClose={() => setResetting('')} />}
    </PageFrame>
  );
}

function activityOf(text: string): Activity {
  return text === 'inactive' || text === 'all' ? text : 'active';
}

function filterOf({
  search,
  departmentId,
  activity,
}: {
  readonly search: string;
  readonly departmentId: string;
  readonly activity: string;
}): PersonFilter {
  return {
    ...(search !== '' && { search }),
    ...(departmentId !== '' && { departmentIds: [departmentId], includeSubtree: true }),
    ...(activityOf(activity) !== 'all' && { isActive: activityOf(activity) === 'active' }),
  };
}
