import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { KindChoice } from '../customer-create/KindChoice.js';
import type { PagedCustomer } from '../customer-page/CustomerPage.js';
import { type CustomerKind, type CustomerStage, CustomerUpdateDocument } from '../gql/graphql.js';
import { FileFields } from './FileFields.js';

interface Draft {
  readonly kind: CustomerKind;
  readonly stage: CustomerStage;
  readonly name: string;
  readonly tier?: string | null;
  readonly address?: string | null;
  readonly note?: string | null;
}

interface Props {
  readonly customer: PagedCustomer;
  onClose(): void;
}

/** Changes what is known of a customer. What the viewer's roles do not edit is not sent: it may be masked. */
export function CustomerUpdateDialog({ customer, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(CustomerUpdateDocument, { form, success: t('customer.saved'), onDone: onClose });
  const { id: customerId, version, kind, stage, name, tier, address, note, viewerCan } = customer;
  const submit = ({ address: toAddress, note: toNote, tier: toTier, ...draft }: Draft): void =>
    void command.run({
      input: {
        customerId,
        version,
        ...draft,
        tier: toTier || null,
        ...(viewerCan.updateAddress.allowed && { address: toAddress || null }),
        ...(viewerCan.updateNote.allowed && { note: toNote || null }),
      },
    });
  const stages = (['PROSPECT', 'ACTIVE', 'FORMER'] as const).map((value) => ({ value, label: t(`customer.stages.${value}`) }));
  return (
    <FormDialog<Draft>
      title={t('customer.edit')}
      form={form}
      command={command}
      initial={{ kind, stage, name, tier, address, note }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('create.kind')}>
        <KindChoice />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('customer.name')}
        rules={[{ required: true, whitespace: true, message: t('required') }, { max: LIMITS.name }]}
      >
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="stage" label={t('customer.stage')}>
        <Select aria-label={t('customer.stage')} options={stages} />
      </Form.Item>
      <FileFields address={viewerCan.updateAddress} note={viewerCan.updateNote} />
    </FormDialog>
  );
}
