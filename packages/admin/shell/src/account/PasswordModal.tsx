import type { TypedDocumentNode } from '@apollo/client';
import { FormDialog, type PayloadOf, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
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
    <FormDialog title={title} form={form} command={command} submit={okText} onSubmit={submit} onClose={onClose}>
      <p>{t('account.factorStart')}</p>
      <Form.Item name="currentPassword" label={t('account.currentPassword')} rules={[{ required: true, message: t('account.required') }]}>
        <Input.Password autoFocus autoComplete="current-password" />
      </Form.Item>
    </FormDialog>
  );
}
