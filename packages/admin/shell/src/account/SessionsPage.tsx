import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, PageFrame, pagedRows, Tag, Time, useCommand } from '@shouwen/admin-kit';
import { App, Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { AccountSessionsDocument, type AccountSessionsQuery, SessionRevokeDocument, SessionRevokeOthersDocument } from '../gql/graphql.js';
import { AccountNav } from './AccountNav.js';
import { deviceOf } from './device.rules.js';

type Session = NonNullable<AccountSessionsQuery['viewer']>['sessions']['nodes'][number];

/** Where I am signed in, and ending it elsewhere. */
export function SessionsPage() {
  const { t } = useTranslation('shell');
  const query = useQuery(AccountSessionsDocument, { variables: { first: 50 }, fetchPolicy: 'cache-and-network' });
  const revoke = useCommand(SessionRevokeDocument, { success: t('account.revoked'), onDone: () => query.refetch() });
  const sessions = query.data?.viewer?.sessions;
  const columns: Column<Session>[] = [
    { key: 'device', title: t('account.device'), isLead: true, render: (session) => <Device session={session} /> },
    { key: 'address', title: t('account.lastFrom'), width: 160, isSoft: true, render: ({ lastAddress }) => lastAddress },
    { key: 'createdAt', title: t('account.createdAt'), width: 112, isSoft: true, render: ({ createdAt }) => <Time at={createdAt} /> },
    {
      key: 'lastSeenAt',
      title: t('account.lastSeenAt'),
      width: 112,
      isSoft: true,
      render: ({ lastSeenAt }) => <Time at={lastSeenAt} form="relative" />,
    },
    { key: 'expiresAt', title: t('account.expiresAt'), width: 112, isSoft: true, render: ({ expiresAt }) => <Time at={expiresAt} /> },
    {
      key: 'act',
      title: '',
      width: 112,
      align: 'end',
      render: ({ id, isCurrent }) =>
        isCurrent ? null : (
          <Button size="small" disabled={revoke.running} onClick={() => void revoke.run({ input: { sessionId: id } })}>
            {t('account.revoke')}
          </Button>
        ),
    },
  ];
  return (
    <PageFrame
      title={t('account.sessions')}
      actions={<EndOthers isOffered={(sessions?.totalCount ?? 0) > 1} onDone={() => void query.refetch()} />}
      head={<AccountNav counts={sessions && t('account.sessionsMeta', { count: sessions.totalCount })} />}
    >
      <DataTable
        label={t('account.sessions')}
        columns={columns}
        {...pagedRows(query, sessions)}
        rowKey={({ id }) => id}
        minWidth={900}
        skeletonRows={4}
      />
    </PageFrame>
  );
}

/** Asks first: on the other devices unsaved work may be lost. */
function EndOthers({ isOffered, onDone }: { readonly isOffered: boolean; onDone(): void }) {
  const { t } = useTranslation('shell');
  const { modal } = App.useApp();
  const end = useCommand(SessionRevokeOthersDocument, { success: t('account.othersDone'), onDone });
  if (!isOffered) return null;
  const ask = (): void =>
    void modal.confirm({
      icon: null,
      title: t('account.endOthersTitle'),
      content: t('account.endOthersHint'),
      okText: t('account.endOthers'),
      cancelText: t('account.cancel'),
      onOk: () => end.run({}),
    });
  return <Button onClick={ask}>{t('account.endOthers')}</Button>;
}

function Device({ session }: { readonly session: Session }) {
  const { t } = useTranslation('shell');
  return (
    <>
      <span title={session.device}>{deviceOf(session.device)}</span>
      {session.isCurrent && <Tag>{t('account.current')}</Tag>}
    </>
  );
}
