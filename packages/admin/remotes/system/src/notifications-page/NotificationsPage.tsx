import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, EmptyState, PageFrame, useCommand, useSearchState, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import {
  type NotificationDefaults_OneFragment as Default,
  NotificationDefaultsPageDocument,
  NotificationDefaultsSetDocument,
} from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import { DefaultDialog } from './DefaultDialog.js';
import styles from './Notifications.module.css';

const idOf = ({ departmentId, roleId }: Default): string => departmentId ?? roleId ?? '';

/** How people are told where they have not chosen themselves: by department and by role. */
export function NotificationsPage() {
  const { t } = useTranslation('system');
  const may = useViewer().can('setting:update');
  const [dialog, setDialog] = useSearchState('dialog');
  const query = useQuery(NotificationDefaultsPageDocument, { fetchPolicy: 'cache-and-network' });
  const rows = query.data?.notificationDefaults;
  const edited = rows?.find((one) => idOf(one) === dialog);
  const columns = useColumns(may, setDialog);
  return (
    <PageFrame
      title={t('told.title')}
      head={<SystemNav counts={rows && t('told.total', { value: rows.length })} />}
      actions={
        may && (
          <Button type="primary" onClick={() => setDialog('new')}>
            {t('told.new')}
          </Button>
        )
      }
    >
      <p className={styles.hint}>{t('told.hint')}</p>
      <DataTable
        label={t('told.title')}
        columns={columns}
        rows={rows}
        {...(query.error && { failure: { error: query.error, retry: () => query.refetch() } })}
        rowKey={idOf}
        minWidth={640}
        empty={<EmptyState icon="bell" title={t('told.none')} hint={t('told.noneHint')} />}
      />
      {may && query.data && (dialog === 'new' || edited) && (
        <DefaultDialog one={edited} kinds={query.data.notificationRules?.ways ?? []} onClose={() => setDialog('')} />
      )}
    </PageFrame>
  );
}

function useColumns(may: boolean, edit: (id: string) => void): readonly Column<Default>[] {
  const { t } = useTranslation('system');
  const end = useCommand(NotificationDefaultsSetDocument, { success: t('told.ended') });
  const columns: readonly Column<Default>[] = [
    {
      key: 'for',
      title: t('told.for'),
      width: 100,
      isSoft: true,
      render: ({ roleId }) => t(roleId == null ? 'told.department' : 'told.role'),
    },
    { key: 'name', title: t('told.name'), width: 200, isLead: true, render: ({ name }) => name },
    { key: 'ways', title: t('told.ways'), render: (one) => <Ways of={one} /> },
  ];
  if (!may) return columns;
  return [
    ...columns,
    {
      key: 'acts',
      title: t('told.acts'),
      width: 160,
      render: (one) => (
        <span className={styles.acts}>
          <Button size="small" onClick={() => edit(idOf(one))}>
            {t('told.edit')}
          </Button>
          <Button
            size="small"
            type="text"
            onClick={() => void end.run({ input: { departmentId: one.departmentId, roleId: one.roleId, version: one.version, ways: [] } })}
          >
            {t('told.end')}
          </Button>
        </span>
      ),
    },
  ];
}

/** What it decides, in words: a bell, a mail, or neither. */
function Ways({ of: { ways } }: { readonly of: Default }) {
  const { t } = useTranslation('system');
  const words = ways.map(({ label, isListed, mail }) => {
    const how = [isListed ? t('told.inPanel') : null, mail === 'NEVER' ? null : `${t('told.byMail')} ${t(`told.mail.${mail}`)}`];
    return `${label}: ${how.filter((one) => one !== null).join(' + ') || t('told.panel.untold')}`;
  });
  return <span title={words.join('\n')}>{words.join(' · ')}</span>;
}
