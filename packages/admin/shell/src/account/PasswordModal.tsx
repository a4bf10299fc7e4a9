import type { TypedDocumentNode } from '@apollo/client';
import { FormDialog, type PayloadOf, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';

interface Proof {
  readonly currentPassword: string;
}

interface Props<TData, TInput extends Proof> {
  readonly title: string;
  readonly okText: string;
  readonly success?: string;
  readonly document: TypedDocumentNode<TData, { readonly input: TInput }>;
  /** What is asked for, with the password as its proof. */
  inputOf(proof: Proof): TInput;
  onDone(payload: PayloadOf<TData>): void;
  onClose(): void;
}

/** Asks for my password again before something that a passer-by must not do. */
export function PasswordModal<TData, TInput extends Proof>(props: Props<TData, TInput>) {
  const { title, okText, success, document, inputOf, onDone, onClose } = props;
  const { t } = useTranslation('shell');
  const [form] = Form.useForm<Proof>();
  const command = useCommand(document, { form, ...(success !== undefined && { success }), onDone });
  const submit = (proof: Proof): void => void command.run({ input: inputOf(proof) });
  return (
    <FormDialog title={title} form={form} command={command} submit={okText} onSubmit={submit} onClose={onClose}>
      <p>{t('account.factorStart')}</p>
      <Form.Item name="currentPassword" label={t('account.currentPassword')} rules={[{ required: true, message: t('account.required') }]}>
        <Input.Password autoFocus autoComplete="current-password" />
      </Form.Item>
    </FormDialog>
  );
}
