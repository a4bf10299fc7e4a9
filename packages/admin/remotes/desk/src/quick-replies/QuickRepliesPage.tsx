import { useQuery } from '@apollo/client/react';
import {
  AbilityButton,
  type Column,
  DataTable,
  EmptyState,
  PageFrame,
  pagedRows,
  SearchField,
  useDebounced,
  useSearchState,
} from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuickRepliesPageDocument, type QuickReply_ReplyFragment as QuickReply } from '../gql/graphql.js';
import styles from './QuickReplies.module.css';
import { QuickReplyDialog } from './QuickReplyDialog.js';
import { QuickReplyRemoveDialog } from './QuickReplyRemoveDialog.js';

const PAGE = 50;

/** Wording that is prepared once: one's own, the department's, everybody's. */
export function QuickRepliesPage() {
  const { t } = useTranslation('desk');
  const [text, setText] = useSearchState('q');
  const [dialog, setDialog] = useSearchState('dialog');
  const [removing, setRemoving] = useState<QuickReply | null>(null);
  const search = useDebounced(text.trim(), 250);
  const query = useQuery(QuickRepliesPageDocument, {
    variables: { first: PAGE, text: search === '' ? null : search },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = query.data?.quickReplies;
  const edited = list?.nodes.find(({ id, keeping }) => id === dialog && keeping.allowed);
  const columns = useColumns({ onEdit: ({ id }) => setDialog(id), onRemove: setRemoving });
  const reload = () => query.refetch();
  return (
    <PageFrame
      title={t('replies.title')}
      head={<SearchField label={t('replies.search')} value={text} onChange={setText} />}
      actions={
        <Button type="primary" onClick={() => setDialog('new')}>
          {t('replies.new')}
        </Button>
      }
    >
      <DataTable<QuickReply>
        label={t('replies.title')}
        columns={columns}
        {...pagedRows(query, list)}
        rowKey={({ id }) => id}
        minWidth={860}
        empty={<EmptyState icon="quote" title={t('replies.none')} hint={t('replies.noneHint')} />}
      />
      {(dialog === 'new' || edited) && <QuickReplyDialog reply={edited} reload={reload} onClose={() => setDialog('')} />}
      {removing !== null && <QuickReplyRemoveDialog reply={removing} reload={reload} onClose={() => setRemoving(null)} />}
    </PageFrame>
  );
}

interface Acts {
  onEdit(reply: QuickReply): void;
  onRemove(reply: QuickReply): void;
}

function useColumns({ onEdit, onRemove }: Acts): readonly Column<QuickReply>[] {
  const { t } = useTranslation('desk');
  return [
    { key: 'topic', title: t('replies.topic'), width: 96, isSoft: true, render: ({ topic }) => topic ?? '—' },
    { key: 'title', title: t('replies.name'), width: 'minmax(120px, 200px)', isLead: true, render: ({ title }) => title },
    {
      key: 'body',
      title: t('replies.body'),
      width: 'minmax(200px, 1fr)',
      isSoft: true,
      render: ({ body }) => <span title={body}>{body}</span>,
    },
    {
      key: 'audience',
      title: t('replies.audience'),
      width: 130,
      render: ({ audience, department }) => department?.name ?? t(`replies.${audience}`),
    },
    {
      key: 'categories',
      title: t('replies.categories'),
      width: 150,
      isSoft: true,
      render: ({ categories }) => categories.map(({ path }) => path.join(' / ')).join('、') || '—',
    },
    {
      key: 'acts',
      title: t('replies.acts'),
      width: 140,
      render: (reply) => (
        <span className={styles.acts}>
          <AbilityButton size="small" ability={reply.keeping} onClick={() => onEdit(reply)}>
            {t('replies.edit')}
          </AbilityButton>
          <AbilityButton size="small" type="text" ability={reply.keeping} onClick={() => onRemove(reply)}>
            {t('replies.remove')}
          </AbilityButton>
        </span>
      ),
    },
  ];
}
