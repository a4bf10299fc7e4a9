import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type CustomerPanels_ConsentFragment as Consent, ConsentWithdrawDocument } from '../gql/graphql.js';

/** Records that the customer withdraws a consent. */
export function WithdrawDialog({ consent, onClose }: { readonly consent: Consent; onClose(): void }) {
  const { t } = useTranslation('system');
  const [form] = Form.useForm<{ readonly reason: string }>();
  const command = useCommand(ConsentWithdrawDocument, { form, success: t('disclosure.withdrawnDone'), onDone: onClose });
  return (
    <FormDialog
      title={t('disclosure.withdraw')}
      form={form}
      command={command}
      onSubmit={({ reason }: { readonly reason: string }) => void command.run({ input: { consentId: consent.id, reason } })}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('disclosure.reason')}
        rules={[{ required: true, whitespace: true, message: t('disclosure.required') }]}
      >
        <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
    </FormDialog>
  );
}
