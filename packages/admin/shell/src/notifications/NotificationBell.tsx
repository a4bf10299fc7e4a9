import { useQuery } from '@apollo/client/react';
import { EmptyState, Icon, QueryState, Time } from '@shouwen/admin-kit';
import { useCallback, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ShellNotificationsDocument } from '../gql/graphql.js';
import styles from './notifications.module.css';
import {
  KIND_ICONS,
  type Notification,
  useBoxChanges,
  useOpenNotification,
  useReadAll,
  useRefetchWhenMore,
  useUnreadCount,
} from './useNotifications.js';

const MOST_SHOWN = 99;
const LATEST = 15;

/** How many notifications are unread; behind it the latest of them. */
export function NotificationBell() {
  const { t } = useTranslation('shell');
  const unread = useUnreadCount();
  useBoxChanges();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback((): void => panel.current?.hidePopover?.(), []);
  return (
    <>
      <button
        type="button"
        className={styles.bell}
        popoverTarget={id}
        aria-label={unread > 0 ? t('notifications.open', { count: unread }) : t('notifications.openNone')}
      >
        <Icon name="bell" />
        {unread > 0 && (
          <span className={styles.badge} aria-hidden="true">
            {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
          </span>
        )}
      </button>
      <div ref={panel} id={id} popover="auto" className={styles.panel} onToggle={({ newState }) => setOpen(newState === 'open')}>
        {isOpen && <Latest unread={unread} onClose={close} />}
      </div>
    </>
  );
}

function Latest({ unread, onClose }: { readonly unread: number; onClose(): void }) {
  const { t } = useTranslation('shell');
  const query = useQuery(ShellNotificationsDocument, { variables: { first: LATEST }, fetchPolicy: 'cache-and-network' });
  const { refetch } = query;
  const reload = (): void => void refetch();
  useRefetchWhenMore(unread, refetch);
  const open = useOpenNotification(reload);
  const { readAll, isRunning } = useReadAll(reload);
  return (
    <>
      <header className={styles.head}>
        <b>{t('notifications.title')}</b>
        {unread > 0 && (
          <button
            type="button"
            className={styles.textButton}
            disabled={isRunning}
            onClick={() => readAll(query.data?.notifications.nodes[0]?.at)}
          >
            {t('notifications.readAll')}
          </button>
        )}
      </header>
      <div className={styles.list}>
        <QueryState query={query}>
          {({ notifications: { nodes } }) =>
            nodes.length === 0 ? (
              <EmptyState icon="bell" title={t('notifications.none')} hint={t('notifications.noneHint')} />
            ) : (
              <ul>
                {nodes.map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      className={styles.one}
                      onClick={() => {
                        open(one);
                        if (one.ticket) onClose();
                      }}
                    >
                      <Line notification={one} />
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryState>
      </div>
      <footer className={styles.foot}>
        <Link to="/account/notifications" onClick={onClose}>
          {t('notifications.everything')}
        </Link>
      </footer>
    </>
  );
}

function Line({ notification: { kind, title, at, readAt, ticket } }: { readonly notification: Notification }) {
  const { t } = useTranslation('shell');
  return (
    <>
      <span className={styles.kind}>
        <Icon name={KIND_ICONS[kind]} />
      </span>
      <span className={styles.words}>
        <span className={readAt == null ? styles.fresh : undefined}>{title}</span>
        <span className={styles.about}>{ticket ? `${ticket.number} ${ticket.subject}` : t('notifications.outOfSight')}</span>
      </span>
      <span className={styles.when}>
        <Time at={at} form="relative" />
        {readAt == null && <i className={styles.dot} role="img" aria-label={t('notifications.isUnread')} />}
      </span>
    </>
  );
}
