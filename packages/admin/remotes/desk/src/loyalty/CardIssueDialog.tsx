import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { CardIssueDocument } from '../gql/graphql.js';
import styles from './CustomerLoyalty.module.css';

interface Draft {
  readonly number: string;
  readonly issuedOn?: string;
  readonly validUntil?: string;
}

interface Props {
  readonly customerId: string;
  onDone(): void;
  onClose(): void;
}

/** A card is handed out. */
export function CardIssueDialog({ customerId, onDone, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const done = (): void => {
    onDone();
    onClose();
  };
  const command = useCommand(CardIssueDocument, { form, success: t('loyalty.cardIssued'), onDone: done });
  const submit = ({ number, issuedOn, validUntil }: Draft): void =>
    void command.run({ input: { customerId, number, issuedOn: issuedOn || null, validUntil: validUntil || null } });
  return (
    <FormDialog<Draft> title={t('loyalty.cardIssue')} form={form} command={command} onSubmit={submit} onClose={onClose}>
      <Form.Item
        name="number"
        label={t('loyalty.cardNumber')}
        rules={[
          { required: true, whitespace: true, message: t('required') },
          { max: LIMITS.code },
          { pattern: /^[A-Za-z0-9 -]*$/, message: t('loyalty.cardNumberHint') },
        ]}
      >
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="issuedOn" label={t('loyalty.cardIssuedOn')} extra={t('consent.saidOnHint')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="validUntil" label={t('loyalty.cardValidUntil')}>
          <Input type="date" />
        </Form.Item>
      </div>
    </FormDialog>
  );
}
