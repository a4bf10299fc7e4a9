import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, EmptyState, Icon, PageFrame, pagedRows, Segmented, Time, useSearchState } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { AccountNav } from '../account/AccountNav.js';
import { ShellNotificationsDocument } from '../gql/graphql.js';
import styles from './notifications.module.css';
import { KIND_ICONS, type Notification, useOpenNotification, useReadAll, useRefetchWhenMore, useUnreadCount } from './useNotifications.js';
import { WaysDialog } from './WaysDialog.js';

const PAGE = 50;

/** Everything the viewer was told of, latest first. */
export function NotificationsPage() {
  const { t } = useTranslation('shell');
  const [which, setWhich] = useSearchState('which');
  const [dialog, setDialog] = useSearchState('dialog');
  const isUnread = which === 'unread';
  const unread = useUnreadCount();
  const query = useQuery(ShellNotificationsDocument, {
    variables: { first: PAGE, filter: isUnread ? { isUnread: true } : null },
    fetchPolicy: 'cache-and-network',
  });
  const { refetch } = query;
  const reload = (): void => void refetch();
  useRefetchWhenMore(unread, refetch);
  const open = useOpenNotification(reload);
  const { readAll, isRunning } = useReadAll(reload);
  const page = query.data?.notifications;
  const columns = useColumns();
  return (
    <PageFrame
      title={t('notifications.title')}
      head={<AccountNav counts={unread > 0 ? t('notifications.unreadMeta', { count: unread }) : undefined} />}
      actions={
        <>
          <Segmented
            label={t('notifications.which')}
            options={[
              { value: 'all', label: t('notifications.all') },
              { value: 'unread', label: t('notifications.unread') },
            ]}
            value={isUnread ? 'unread' : 'all'}
            onChange={(value) => setWhich(value === 'all' ? '' : value)}
          />
          <Button onClick={() => setDialog('ways')}>{t('notifications.ways')}</Button>
          <Button disabled={unread === 0} loading={isRunning} onClick={() => readAll(page?.nodes[0]?.at)}>
            {t('notifications.readAll')}
          </Button>
        </>
      }
    >
      <DataTable
        label={t('notifications.title')}
        columns={columns}
        {...pagedRows(query, page)}
        rowKey={({ id }) => id}
        onOpen={open}
        minWidth={560}
        empty={
          <EmptyState
            icon="bell"
            title={t(isUnread ? 'notifications.noneUnread' : 'notifications.none')}
            hint={t('notifications.noneHint')}
          />
        }
      />
      {dialog === 'ways' && <WaysDialog onClose={() => setDialog('')} />}
    </PageFrame>
  );
}

function useColumns(): readonly Column<Notification>[] {
  const { t } = useTranslation('shell');
  return [
    {
      key: 'what',
      title: t('notifications.what'),
      isLead: true,
      render: ({ kind, title, readAt }) => (
        <span className={styles.what}>
          <Icon name={KIND_ICONS[kind]} />
          <span className={readAt == null ? styles.fresh : undefined}>{title}</span>
          {readAt == null && <i className={styles.dot} role="img" aria-label={t('notifications.isUnread')} />}
        </span>
      ),
    },
    {
      key: 'ticket',
      title: t('notifications.ticket'),
      render: ({ ticket }) => (ticket ? `${ticket.number} ${ticket.subject}` : t('notifications.outOfSight')),
    },
    { key: 'at', title: t('notifications.at'), width: 144, isSoft: true, render: ({ at }) => <Time at={at} /> },
  ];
}
