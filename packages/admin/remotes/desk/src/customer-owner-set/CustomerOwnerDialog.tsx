import { FormDialog, PersonPicker, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type CustomerOwner_CustomerFragment, CustomerOwnerSetDocument } from '../gql/graphql.js';

interface Draft {
  readonly ownerId?: string | null;
  readonly reason?: string;
}

interface Props {
  readonly customer: CustomerOwner_CustomerFragment;
  onClose(): void;
}

/** Hands a customer over, and says why. */
export function CustomerOwnerDialog({ customer: { id: customerId, version, owner }, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(CustomerOwnerSetDocument, { form, success: t('customer.saved'), onDone: onClose });
  return (
    <FormDialog<Draft>
      title={t('customer.ownerChange')}
      form={form}
      command={command}
      initial={{ ownerId: owner?.id ?? null }}
      onSubmit={({ ownerId, reason }) =>
        void command.run({ input: { customerId, version, ownerId: ownerId ?? null, reason: reason || null } })
      }
      onClose={onClose}
    >
      <Form.Item name="ownerId" label={t('customer.owner')}>
        <PersonPicker aria-label={t('customer.owner')} autoFocus />
      </Form.Item>
      <Form.Item name="reason" label={t('customer.ownerReason')} rules={[{ max: LIMITS.reason }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </FormDialog>
  );
}
