import { FormDialog, useCommand, useToast } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { PasswordChangeDocument } from '../gql/graphql.js';

interface Draft {
  readonly currentPassword: string;
  readonly password: string;
  readonly repeat: string;
}

interface Props {
  readonly policy: { readonly minLength: number; readonly minClasses: number };
  onClose(): void;
}

export function PasswordChangeDialog({ policy, onClose }: Props) {
  const { t } = useTranslation('shell');
  const toast = useToast();
  const [form] = Form.useForm<Draft>();
  const change = useCommand(PasswordChangeDocument, {
    form,
    success: t('account.passwordChanged'),
    onDone: ({ endedSessions }) => {
      if (endedSessions) toast.done(t('account.othersEnded', { count: endedSessions }));
      onClose();
    },
  });
  const submit = ({ currentPassword, password }: Draft): void => void change.run({ input: { currentPassword, password } });
  const required = { required: true, message: t('account.required') };
  return (
    <FormDialog title={t('account.changePassword')} form={form} command={change} onSubmit={submit} onClose={onClose}>
      <Form.Item name="currentPassword" label={t('account.currentPassword')} rules={[required]}>
        <Input.Password autoFocus autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('account.newPassword')}
        extra={t('account.passwordRule', { min: policy.minLength, classes: policy.minClasses })}
        rules={[required]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={t('account.repeatPassword')}
        dependencies={['password']}
        rules={[
          required,
          {
            validator: async (_, value: string | undefined) => {
              if (value && value !== form.getFieldValue('password')) throw new Error(t('account.repeatWrong'));
            },
          },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </FormDialog>
  );
}
