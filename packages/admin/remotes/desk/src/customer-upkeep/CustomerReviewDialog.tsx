import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { CustomerReviewDocument, type CustomerUpkeep_CustomerFragment } from '../gql/graphql.js';

interface Draft {
  readonly note?: string;
  readonly nextDueOn?: string;
}

interface Props {
  readonly customer: CustomerUpkeep_CustomerFragment;
  onClose(): void;
}

/** Says that a file was looked over, what was found, and when it is the next time. */
export function CustomerReviewDialog({ customer: { id: customerId, version }, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(CustomerReviewDocument, { form, success: t('upkeep.reviewed'), onDone: onClose });
  const submit = ({ note, nextDueOn }: Draft): void =>
    void command.run({ input: { customerId, version, note: note || null, nextDueOn: nextDueOn || null } });
  return (
    <FormDialog<Draft> title={t('upkeep.reviewTitle')} form={form} command={command} onSubmit={submit} onClose={onClose}>
      <Form.Item name="note" label={t('upkeep.note')} rules={[{ max: LIMITS.reason }]}>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item name="nextDueOn" label={t('upkeep.next')} extra={t('upkeep.nextHint')}>
        <Input type="date" />
      </Form.Item>
    </FormDialog>
  );
}
