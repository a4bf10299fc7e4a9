import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { ConsentRecordDocument } from '../gql/graphql.js';

interface Draft {
  readonly recipient: string;
  readonly what: string;
  readonly purpose: string;
  readonly proof: string;
  readonly validUntil?: string;
}

const TEXTS = ['what', 'purpose', 'proof'] as const;

/** Puts a written consent of a customer on file. */
export function ConsentDialog({ customerId, onClose }: { readonly customerId: string; onClose(): void }) {
  const { t } = useTranslation('system');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(ConsentRecordDocument, { form, success: t('disclosure.consentRecorded'), onDone: onClose });
  const required = [{ required: true, whitespace: true, message: t('disclosure.required') }];
  const save = ({ validUntil, ...draft }: Draft) => void command.run({ input: { customerId, ...draft, validUntil: validUntil || null } });
  return (
    <FormDialog title={t('disclosure.recordConsent')} form={form} command={command} onSubmit={save} onClose={onClose}>
      <Form.Item name="recipient" label={t('disclosure.recipient')} rules={required}>
        <Input autoFocus maxLength={100} />
      </Form.Item>
      {TEXTS.map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`disclosure.${name}`)}
          extra={name === 'proof' ? t('disclosure.proofHint') : undefined}
          rules={required}
        >
          <Input.TextArea maxLength={500} autoSize={{ minRows: 1, maxRows: 4 }} />
        </Form.Item>
      ))}
      <Form.Item name="validUntil" label={t('disclosure.validUntil')} extra={t('disclosure.validUntilHint')}>
        <Input type="date" />
      </Form.Item>
    </FormDialog>
  );
}
