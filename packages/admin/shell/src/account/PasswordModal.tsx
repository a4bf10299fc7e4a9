import type { TypedDocumentNode } from '@apollo/client';
import { CommandAlert, type PayloadOf, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Modal } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';

interface WithPassword {
  readonly input: { readonly currentPassword: string };
}

interface Props<TData> {
  readonly title: string;
  readonly okText: string;
  readonly success?: string;
  readonly document: TypedDocumentNode<TData, WithPassword>;
  onDone(payload: PayloadOf<TData>): void;
  onClose(): void;
}

/** Asks for my password again before something that a passer-by must not do. */
export function PasswordModal<TData>({ title, okText, success, document, onDone, onClose }: Props<TData>) {
  const { t } = useTranslation('shell');
  const [form] = Form.useForm<{ readonly currentPassword: string }>();
  const command = useCommand(document, { form, ...(success !== undefined && { success }), onDone });
  const submit = ({ currentPassword }: { readonly currentPassword: string }): void => void command.run({ input: { currentPassword } });
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={t('account.cancel')}
      confirmLoading={command.running}
      onOk={form.submit}
      onCancel={onClose}
    >
      <CommandAlert command={command} />
      <p>{t('account.factorStart')}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item name="currentPassword" label={t('account.currentPassword')} rules={[{ required: true, message: t('account.required') }]}>
          <Input.Password autoFocus autoComplete="current-password" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
