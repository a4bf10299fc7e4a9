import { ConfirmDialog, useCommand } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { type QuickReply_ReplyFragment, QuickReplyRemoveDocument } from '../gql/graphql.js';

interface Props {
  readonly reply: QuickReply_ReplyFragment;
  reload(): Promise<unknown>;
  onClose(): void;
}

/** Asks once more: others may be using it. */
export function QuickReplyRemoveDialog({ reply: { id, version, title }, reload, onClose }: Props) {
  const { t } = useTranslation('desk');
  const command = useCommand(QuickReplyRemoveDocument, {
    success: t('replies.removed'),
    onDone: async () => {
      await reload();
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('replies.removeTitle')}
      command={command}
      submit={t('replies.remove')}
      onConfirm={() => command.run({ input: { quickReplyId: id, version } })}
      onClose={onClose}
    >
      {t('replies.removeHint', { title })}
    </ConfirmDialog>
  );
}
