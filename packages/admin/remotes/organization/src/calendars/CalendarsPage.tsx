import { useQuery } from '@apollo/client/react';
import { Icon, PageFrame, QueryState, Tag, useSearchState, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CalendarsPageDocument } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { urls } from '../urls.js';
import { CalendarDialog } from './CalendarDialog.js';
import { CalendarPanel } from './CalendarPanel.js';
import styles from './Calendars.module.css';
import type { Calendar } from './calendar-draft.rules.js';
import { StatutoryDialog } from './StatutoryDialog.js';

/** When the organisation works: its calendars, and in the chosen one the week, the year and what follows from them. */
export function CalendarsPage() {
  const { t } = useTranslation('organization');
  const isManager = useViewer().can('calendar:manage');
  const [code] = useSearchState('calendar');
  const [dialog, setDialog] = useState<'new' | 'statutory' | null>(null);
  const query = useQuery(CalendarsPageDocument, { fetchPolicy: 'cache-and-network' });
  const calendars = query.data?.calendars.nodes ?? [];
  const chosen = calendars.find((one) => one.code === code) ?? calendars.find(({ isArchived }) => !isArchived);
  const after = async (): Promise<void> => {
    setDialog(null);
    await query.refetch();
  };
  return (
    <PageFrame
      title={t('calendars.title')}
      head={<OrganizationNav counts={query.data && t('calendars.total', { count: query.data.calendars.totalCount })} />}
      actions={
        <>
          <Button onClick={() => setDialog('statutory')}>{t('calendars.statutoryYears')}</Button>
          {isManager && (
            <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setDialog('new')}>
              {t('calendars.add')}
            </Button>
          )}
        </>
      }
    >
      <QueryState query={query}>
        {() => (
          <div className={styles.page}>
            <CalendarList calendars={calendars} chosen={chosen} />
            {chosen && <CalendarPanel key={chosen.id} calendar={chosen} calendars={calendars} isManager={isManager} after={after} />}
          </div>
        )}
      </QueryState>
      {dialog === 'new' && <CalendarDialog calendars={calendars} onDone={after} onClose={() => setDialog(null)} />}
      {dialog === 'statutory' && <StatutoryDialog isManager={isManager} onClose={() => void after()} />}
    </PageFrame>
  );
}

interface ListProps {
  readonly calendars: readonly Calendar[];
  readonly chosen: Calendar | undefined;
}

function CalendarList({ calendars, chosen }: ListProps) {
  const { t } = useTranslation('organization');
  return (
    <nav className={styles.list} aria-label={t('calendars.title')}>
      {calendars
        .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
        .map(({ id, code, name, inheritsFrom, isArchived }) => (
          <Link key={id} to={urls.calendars(code)} aria-current={id === chosen?.id ? 'page' : undefined}>
            <span>{name}</span>
            {isArchived && <Tag>{t('roles.outOfUse')}</Tag>}
            {inheritsFrom && <small>{t('calendars.from', { name: inheritsFrom.name })}</small>}
          </Link>
        ))}
    </nav>
  );
}
