import { FormDialog, useCommand, WordPicker } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { KindChoice } from '../customer-create/KindChoice.js';
import type { PagedCustomer } from '../customer-page/CustomerPage.js';
import { type CustomerKind, type CustomerStage, CustomerUpdateDocument } from '../gql/graphql.js';
import styles from './CustomerUpdate.module.css';
import { FileFields } from './FileFields.js';

interface Draft {
  readonly kind: CustomerKind;
  readonly stage: CustomerStage;
  readonly name: string;
  readonly tier?: string | null;
  readonly source?: string | null;
  readonly paymentState?: string | null;
  readonly contactPreference?: string | null;
  readonly lossReason?: string | null;
  readonly address?: string | null;
  readonly note?: string | null;
  readonly wordingNote?: string | null;
}

interface Props {
  readonly customer: PagedCustomer;
  onClose(): void;
}

const WORDS = [
  { name: 'tier', list: 'CUSTOMER_TIER' },
  { name: 'source', list: 'CUSTOMER_SOURCE' },
  { name: 'paymentState', list: 'PAYMENT_STATE' },
  { name: 'contactPreference', list: 'CONTACT_PREFERENCE' },
] as const;

/** Words as the form holds them. */
function codesOf({ tier, source, paymentState, contactPreference, lossReason }: PagedCustomer) {
  return {
    tier: tier?.code ?? null,
    source: source?.code ?? null,
    paymentState: paymentState?.code ?? null,
    contactPreference: contactPreference?.code ?? null,
    lossReason: lossReason?.code ?? null,
  };
}

/** Changes what is known of a customer. What the viewer's roles do not edit is not sent: it may be masked. */
export function CustomerUpdateDialog({ customer, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(CustomerUpdateDocument, { form, success: t('customer.saved'), onDone: onClose });
  const { id: customerId, version, kind, stage, name, address, note, wordingNote, viewerCan } = customer;
  const nowStage = Form.useWatch('stage', form) ?? stage;
  const submit = ({ address: toAddress, note: toNote, wordingNote: toWording, lossReason, ...draft }: Draft): void =>
    void command.run({
      input: {
        customerId,
        version,
        ...draft,
        ...(draft.stage === 'FORMER' && { lossReason: lossReason ?? null }),
        ...(viewerCan.updateAddress.allowed && { address: toAddress || null }),
        ...(viewerCan.updateNote.allowed && { note: toNote || null, wordingNote: toWording || null }),
      },
    });
  const stages = (['PROSPECT', 'ACTIVE', 'FORMER'] as const).map((value) => ({ value, label: t(`customer.stages.${value}`) }));
  return (
    <FormDialog<Draft>
      title={t('customer.edit')}
      form={form}
      command={command}
      initial={{ kind, stage, name, address, note, wordingNote, ...codesOf(customer) }}
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
      {nowStage === 'FORMER' && (
        <Form.Item name="lossReason" label={t('customer.lossReason')}>
          <WordPicker list="LOSS_REASON" aria-label={t('customer.lossReason')} current={customer.lossReason} />
        </Form.Item>
      )}
      <div className={styles.pair}>
        {WORDS.map(({ name: field, list }) => (
          <Form.Item key={field} name={field} label={t(`customer.${field}`)}>
            <WordPicker list={list} aria-label={t(`customer.${field}`)} current={customer[field]} />
          </Form.Item>
        ))}
      </div>
      <FileFields address={viewerCan.updateAddress} note={viewerCan.updateNote} />
      <Form.Item name="wordingNote" label={t('customer.wordingNote')} extra={t('customer.wordingHint')} rules={[{ max: LIMITS.reason }]}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} disabled={!viewerCan.updateNote.allowed} />
      </Form.Item>
    </FormDialog>
  );
}
