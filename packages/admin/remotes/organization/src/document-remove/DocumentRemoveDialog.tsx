import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type DocumentPanel_DocumentFragment, DocumentRemoveDocument } from '../gql/graphql.js';

interface Props {
  readonly document: Pick<DocumentPanel_DocumentFragment, 'id' | 'version' | 'title'>;
  onDone(): unknown;
  onClose(): void;
}

/** Takes a document away for good; its title and the reason stay in the log. */
export function DocumentRemoveDialog({ document, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<{ readonly reason: string }>();
  const command = useCommand(DocumentRemoveDocument, { form, success: t('documents.removed'), onDone });
  return (
    <FormDialog
      title={t('documents.removeTitle', { title: document.title })}
      form={form}
      command={command}
      submit={t('documents.remove')}
      onSubmit={({ reason }) => command.run({ input: { documentId: document.id, version: document.version, reason } })}
      onClose={onClose}
    >
      <p>{t('documents.removeHint')}</p>
      <Form.Item
        name="reason"
        label={t('documents.reason')}
        rules={[{ required: true, whitespace: true, message: t('records.form.required') }]}
      >
        <Input.TextArea autoFocus maxLength={LIMITS.reason} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </FormDialog>
  );
}
