import { FormDialog, useCommand, useViewer } from '@shouwen/admin-kit';
import { Form, type FormInstance, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type QuickReply_ReplyFragment, QuickReplyCreateDocument, QuickReplyUpdateDocument } from '../gql/graphql.js';
import { categoriesFor } from '../ticket-create/create-draft.rules.js';
import { useCreateChoices } from '../ticket-create/useCreateChoices.js';
import { AudienceFields } from './AudienceFields.js';
import styles from './QuickReplies.module.css';
import { draftOf, inputOf, NEW_REPLY, type QuickReplyDraft } from './quick-reply-draft.rules.js';
import { ReplyVariables } from './ReplyVariables.js';

interface Props {
  readonly reply: QuickReply_ReplyFragment | undefined;
  reload(): Promise<unknown>;
  onClose(): void;
}

/** Prepares wording, or rewrites it. Its variables are put in by a click. */
export function QuickReplyDialog({ reply, reload, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<QuickReplyDraft>();
  const command = useSave({ reply, reload, onClose }, form);
  const keepsForOthers = useViewer().can('reply:manage');
  const categories = categoriesFor(useCreateChoices().categories, undefined);
  const required = { required: true, whitespace: true, message: t('required') };
  return (
    <FormDialog
      title={t(reply ? 'replies.editTitle' : 'replies.new')}
      form={form}
      command={command}
      initial={reply ? draftOf(reply) : NEW_REPLY}
      width={640}
      onSubmit={(draft) => command.save(draft)}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <Form.Item name="title" label={t('replies.name')} rules={[required]}>
          <Input autoFocus autoComplete="off" maxLength={LIMITS.replyTitle} />
        </Form.Item>
        <Form.Item name="topic" label={t('replies.topic')}>
          <Input autoComplete="off" maxLength={LIMITS.replyTopic} placeholder={t('replies.topicHint')} />
        </Form.Item>
      </div>
      <Form.Item name="body" label={t('replies.body')} rules={[required]} extra={<ReplyVariables form={form} />}>
        <Input.TextArea maxLength={LIMITS.reply} autoSize={{ minRows: 4, maxRows: 12 }} />
      </Form.Item>
      {keepsForOthers && <AudienceFields form={form} />}
      <Form.Item name="categoryIds" label={t('replies.categories')} extra={t('replies.categoriesHint')}>
        <Select
          mode="multiple"
          showSearch
          options={categories}
          aria-label={t('replies.categories')}
          placeholder={t('replies.categoriesNone')}
        />
      </Form.Item>
    </FormDialog>
  );
}

function useSave({ reply, reload, onClose }: Props, form: FormInstance<QuickReplyDraft>) {
  const { t } = useTranslation('desk');
  const onDone = async () => {
    await reload();
    onClose();
  };
  const create = useCommand(QuickReplyCreateDocument, { form, success: t('replies.saved'), onDone });
  const update = useCommand(QuickReplyUpdateDocument, { form, success: t('replies.saved'), onDone });
  // What has no field here (the audience of somebody who keeps nothing for others) comes from where it was.
  const save = (draft: QuickReplyDraft) => {
    const input = inputOf({ ...(reply ? draftOf(reply) : NEW_REPLY), ...draft });
    return reply ? update.run({ input: { ...input, quickReplyId: reply.id, version: reply.version } }) : create.run({ input });
  };
  return { ...(reply ? update : create), save };
}
