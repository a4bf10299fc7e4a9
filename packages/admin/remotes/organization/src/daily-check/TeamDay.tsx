import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  DepartmentPicker,
  EmptyState,
  PersonName,
  pagedRows,
  Toolbar,
  useFormat,
  useSearchState,
} from '@shouwen/admin-kit';
import { Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { isDay } from '../differences-page/days.rules.js';
import { DailyCheckTeamDocument, type DailyCheckTeamQuery } from '../gql/graphql.js';
import styles from './DailyCheck.module.css';

type PersonDay = DailyCheckTeamQuery['dailyCheckTeam']['nodes'][number];

/** How everybody within reach left their place on a day. */
export function TeamDay() {
  const { t } = useTranslation('organization');
  const { number, houseDay } = useFormat();
  const today = houseDay(new Date().toISOString());
  const [departmentId, setDepartmentId] = useSearchState('department');
  const [asked, setDay] = useSearchState('day', today);
  const day = isDay(asked) ? asked : today;
  const query = useQuery(DailyCheckTeamDocument, {
    variables: { first: 50, day, ...(departmentId !== '' && { departmentId }) },
    fetchPolicy: 'cache-and-network',
  });
  const team = (query.data ?? query.previousData)?.dailyCheckTeam;
  return (
    <section className={styles.people} aria-label={t('daily.team')}>
      <Toolbar>
        <h2 className={styles.team}>{t('daily.team')}</h2>
        <DepartmentPicker
          className={styles.department}
          allowClear
          aria-label={t('people.department')}
          placeholder={t('people.everyDepartment')}
          value={departmentId === '' ? null : departmentId}
          onChange={(id) => setDepartmentId(id ?? '')}
        />
        <Input
          className={styles.day}
          type="date"
          aria-label={t('daily.day')}
          max={today}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <span className={styles.count}>{team && t('people.total', { value: number(team.totalCount) })}</span>
      </Toolbar>
      <DataTable
        label={t('daily.team')}
        columns={useColumns()}
        {...pagedRows(query, team)}
        rowKey={({ person }) => person.id}
        minWidth={640}
        empty={<EmptyState icon="people" title={t('people.none')} hint={t('people.noneHint')} />}
      />
    </section>
  );
}

function useColumns(): readonly Column<PersonDay>[] {
  const { t } = useTranslation('organization');
  return [
    {
      key: 'name',
      title: t('people.name'),
      isLead: true,
      width: 'minmax(140px, 1fr)',
      render: ({ person }) => <PersonName name={person.name} withAvatar />,
    },
    { key: 'department', title: t('people.department'), width: 'minmax(120px, 1fr)', render: ({ person }) => person.department?.name },
    {
      key: 'done',
      title: t('daily.done'),
      width: 96,
      render: ({ open, doneCount }) => `${doneCount} / ${doneCount + open.length}`,
    },
    {
      key: 'open',
      title: t('daily.left'),
      width: 'minmax(200px, 2fr)',
      isSoft: true,
      render: ({ open, doneCount }) => {
        if (open.length === 0) return t('daily.allDone');
        return doneCount === 0 ? t('daily.nothing') : open.join(t('daily.comma'));
      },
    },
  ];
}
