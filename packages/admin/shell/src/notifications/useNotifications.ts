import { useQuery, useSubscription } from '@apollo/client/react';
import { type IconName, useCommand } from '@shouwen/admin-kit';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import {
  type Notification_NotificationFragment as Notification,
  type NotificationKind,
  ShellNotificationBoxChangedDocument,
  ShellNotificationBoxDocument,
  ShellNotificationsReadDocument,
} from '../gql/graphql.js';
import { hitPath } from '../hub/offers.rules.js';
import { useOffers } from '../panel-context.js';

export type { Notification };

/** How many are unread: asked once, told of every change. */
export function useUnreadCount(): number {
  const { data } = useQuery(ShellNotificationBoxDocument, { fetchPolicy: 'cache-and-network' });
  return data?.notificationBox.unreadCount ?? 0;
}

/** Keeps the count true; for the one place that is always there. */
export function useBoxChanges(): void {
  useSubscription(ShellNotificationBoxChangedDocument);
}

/** Asks again when something has come; what was read stays where it is until the list is opened anew. */
export function useRefetchWhenMore(unread: number, refetch: () => Promise<unknown>): void {
  const before = useRef(unread);
  useEffect(() => {
    if (unread > before.current) void refetch();
    before.current = unread;
  }, [unread, refetch]);
}

/** Opens what a notification is about, and puts it away. */
export function useOpenNotification(onDone: () => void) {
  const { remotes } = useOffers();
  const navigate = useNavigate();
  const { run } = useCommand(ShellNotificationsReadDocument, { onDone });
  return ({ id, ticket, readAt }: Notification): void => {
    if (readAt == null) void run({ input: { notificationId: id } });
    const path = ticket && hitPath(remotes, { kind: 'TICKET', id: ticket.id });
    if (path) void navigate(path);
  };
}

/** Puts away everything up to what is shown on top: what came a moment ago stays. */
export function useReadAll(onDone: () => void) {
  const command = useCommand(ShellNotificationsReadDocument, { onDone });
  return { isRunning: command.running, readAll: (latest: string | undefined) => void command.run({ input: { until: latest ?? null } }) };
}

export const KIND_ICONS: Readonly<Record<NotificationKind, IconName>> = {
  MENTIONED: 'at',
  DEADLINE: 'warning',
  PROMISE: 'clock',
  CUSTOMER: 'phone',
  WATCHED: 'eye',
  ASSIGNED: 'person',
  RETURNED: 'return',
  REOPENED: 'reopen',
  SOLVED: 'check',
  NOTE: 'bubble',
  QUEUED: 'inbox',
};
