import { CommandAlert, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Modal } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { CustomerRevealDocument } from '../gql/graphql.js';
import type { Revealed } from './useCustomerReveal.js';

interface Props {
  readonly customerId: string;
  onRevealed(revealed: Revealed | null): void;
  onClose(): void;
}

/** Asks why before it shows contact data in full; who, when and why is logged. */
export function CustomerRevealDialog({ customerId, onRevealed, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<{ reason: string }>();
  const command = useCommand(CustomerRevealDocument, {
    form,
    onDone: ({ revealed }) => {
      onRevealed(revealed ?? null);
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t('customer.reveal')}
      onCancel={onClose}
      onOk={form.submit}
      okText={t('customer.revealNow')}
      cancelText={t('customer.revealCancel')}
      confirmLoading={command.running}
    >
      <CommandAlert command={command} />
      <p>{t('customer.revealHint')}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) => void command.run({ input: { customerId, reason } })}
      >
        <Form.Item
          name="reason"
          label={t('customer.revealReason')}
          rules={[{ required: true, whitespace: true, message: t('customer.revealReason') }]}
        >
          <Input.TextArea autoFocus maxLength={LIMITS.reason} autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
