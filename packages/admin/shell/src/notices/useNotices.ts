import { useQuery, useSubscription } from '@apollo/client/react';
import { useCommand } from '@shouwen/admin-kit';
import { useEffect, useState } from 'react';
import {
  type Notices_NoticesFragment as Notices,
  ShellAnnouncementDismissDocument,
  ShellNoticesChangedDocument,
  ShellNoticesDocument,
} from '../gql/graphql.js';
import { waitUntil } from './notices.rules.js';

/** What the viewer must know now: asked once, told of every change, asked again when something begins or ends by itself. */
export function useNotices() {
  const [notices, setNotices] = useState<Notices | null>(null);
  const { data, refetch } = useQuery(ShellNoticesDocument, { fetchPolicy: 'network-only' });
  useEffect(() => {
    if (data) setNotices(data.notices);
  }, [data]);
  useSubscription(ShellNoticesChangedDocument, {
    onData: ({ data: { data: news } }) => {
      if (news) setNotices(news.noticesChanged);
    },
  });
  const nextChangeAt = notices?.nextChangeAt ?? null;
  useEffect(() => {
    const wait = waitUntil(nextChangeAt, Date.now());
    if (wait === null) return;
    const timer = setTimeout(() => void refetch().then(({ data: news }) => news && setNotices(news.notices)), wait);
    return () => clearTimeout(timer);
  }, [nextChangeAt, refetch]);
  const dismiss = useCommand(ShellAnnouncementDismissDocument, {
    onDone: ({ notices: left }) => {
      if (left) setNotices(left);
    },
  });
  return { notices, dismiss: (announcementId: string) => void dismiss.run({ input: { announcementId } }) };
}
