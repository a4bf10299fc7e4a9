import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  EmptyState,
  MeaningChip,
  PageFrame,
  pagedRows,
  Time,
  useCommand,
  useSearchState,
  useViewer,
} from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import {
  type Announcements_AnnouncementFragment as Announcement,
  AnnouncementsPageDocument,
  AnnouncementWithdrawDocument,
} from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import { AnnouncementDialog } from './AnnouncementDialog.js';
import styles from './Announcements.module.css';
import { MaintenanceBar } from './MaintenanceBar.js';

const PAGE = 50;

/** What is announced, was and will be; and whether the installation is closed for changes. */
export function AnnouncementsPage() {
  const { t } = useTranslation('system');
  const viewer = useViewer();
  const [dialog, setDialog] = useSearchState('dialog');
  const query = useQuery(AnnouncementsPageDocument, { variables: { first: PAGE }, fetchPolicy: 'cache-and-network' });
  const list = query.data?.announcements;
  const edited = list?.nodes.find(({ id }) => id === dialog);
  const columns = useColumns({ edit: setDialog, reload: () => query.refetch() });
  return (
    <PageFrame
      title={t('announce.title')}
      head={<SystemNav counts={list && t('announce.total', { value: list.totalCount })} />}
      actions={
        <Button type="primary" onClick={() => setDialog('new')}>
          {t('announce.new')}
        </Button>
      }
    >
      {viewer.can('maintenance:manage') && query.data && (
        <MaintenanceBar maintenance={query.data.notices.maintenance} reload={() => query.refetch()} />
      )}
      <DataTable
        label={t('announce.title')}
        columns={columns}
        {...pagedRows(query, list)}
        rowKey={({ id }) => id}
        look={({ phase }) => (phase === 'OVER' ? 'muted' : 'plain')}
        minWidth={820}
        empty={<EmptyState icon="bubble" title={t('announce.none')} hint={t('announce.noneHint')} />}
      />
      {(dialog === 'new' || edited) && (
        <AnnouncementDialog announcement={edited} reload={() => query.refetch()} onClose={() => setDialog('')} />
      )}
    </PageFrame>
  );
}

interface ColumnActs {
  edit(id: string): void;
  reload(): Promise<unknown>;
}

const PHASES = { SHOWN: 'kept', SCHEDULED: 'ok', OVER: 'paused' } as const;

function useColumns({ edit, reload }: ColumnActs): readonly Column<Announcement>[] {
  const { t } = useTranslation('system');
  const withdraw = useCommand(AnnouncementWithdrawDocument, { success: t('announce.withdrawn'), onDone: reload });
  return [
    {
      key: 'phase',
      title: t('announce.phase'),
      width: 110,
      render: ({ phase }) => <MeaningChip meaning={PHASES[phase]}>{t(`announce.${phase}`)}</MeaningChip>,
    },
    { key: 'level', title: t('announce.level'), width: 80, isSoft: true, render: ({ level }) => t(`announce.${level}`) },
    { key: 'text', title: t('announce.text'), isLead: true, render: ({ text }) => <span title={text}>{text}</span> },
    {
      key: 'audience',
      title: t('announce.audience'),
      width: 110,
      isSoft: true,
      render: ({ roleIds }) => (roleIds.length === 0 ? t('announce.everybody') : t('announce.roles', { value: roleIds.length })),
    },
    { key: 'from', title: t('announce.from'), width: 110, isSoft: true, render: ({ startsAt }) => <Time at={startsAt} /> },
    { key: 'to', title: t('announce.to'), width: 110, isSoft: true, render: ({ endsAt }) => (endsAt ? <Time at={endsAt} /> : '—') },
    {
      key: 'acts',
      title: t('announce.acts'),
      width: 150,
      render: ({ id, version, phase }) =>
        phase !== 'OVER' && (
          <span className={styles.acts}>
            <Button size="small" onClick={() => edit(id)}>
              {t('announce.edit')}
            </Button>
            <Button size="small" type="text" onClick={() => void withdraw.run({ input: { announcementId: id, version } })}>
              {t('announce.withdraw')}
            </Button>
          </span>
        ),
    },
  ];
}
