import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type CustomerPanels_ConsentFragment as Consent, DisclosureRecordDocument } from '../gql/graphql.js';

interface Draft {
  readonly what: string;
  readonly means?: string;
}

/** Records what is given to the recipient of a consent. */
export function DisclosureDialog({ consent, onClose }: { readonly consent: Consent; onClose(): void }) {
  const { t } = useTranslation('system');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(DisclosureRecordDocument, { form, success: t('disclosure.recorded'), onDone: onClose });
  return (
    <FormDialog
      title={t('disclosure.discloseTo', { recipient: consent.recipient })}
      form={form}
      command={command}
      initial={{ what: consent.what }}
      onSubmit={(draft: Draft) => void command.run({ input: { consentId: consent.id, ...draft } })}
      onClose={onClose}
    >
      <Form.Item
        name="what"
        label={t('disclosure.given')}
        rules={[{ required: true, whitespace: true, message: t('disclosure.required') }]}
      >
        <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
      <Form.Item name="means" label={t('disclosure.means')}>
        <Input maxLength={100} />
      </Form.Item>
    </FormDialog>
  );
}
