import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
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
  const [form] = Form.useForm<object>();
  const command = useCommand(QuickReplyRemoveDocument, {
    success: t('replies.removed'),
    onDone: async () => {
      await reload();
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('replies.removeTitle')}
      form={form}
      command={command}
      submit={t('replies.remove')}
      onSubmit={() => command.run({ input: { quickReplyId: id, version } })}
      onClose={onClose}
    >
      <p>{t('replies.removeHint', { title })}</p>
    </FormDialog>
  );
}
