import { CommandAlert, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Modal } from '@shouwen/admin-kit/antd';
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
  const command = useCommand(DisclosureRecordDocument, { form, isInline: true, success: t('disclosure.recorded'), onDone: onClose });
  return (
    <Modal
      open
      title={t('disclosure.discloseTo', { recipient: consent.recipient })}
      onCancel={onClose}
      onOk={form.submit}
      okText={t('disclosure.save')}
      cancelText={t('disclosure.cancel')}
      confirmLoading={command.running}
    >
      <CommandAlert command={command} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ what: consent.what }}
        onFinish={(draft: Draft) => void command.run({ input: { consentId: consent.id, ...draft } })}
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
      </Form>
    </Modal>
  );
}
