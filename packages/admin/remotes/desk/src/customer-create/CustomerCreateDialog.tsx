import { FormDialog, useCommand, WordPicker } from '@shouwen/admin-kit';
import { Checkbox, Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import styles from '../customer-update/CustomerUpdate.module.css';
import { FileFields } from '../customer-update/FileFields.js';
import { CustomerCreateDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { type CustomerDraft, customerInput } from './customer-draft.rules.js';
import { NewCustomerFields } from './NewCustomerFields.js';

/** Registers a customer who has no matter yet, and opens their page. */
export function CustomerCreateDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [form] = Form.useForm<CustomerDraft>();
  const command = useCommand(CustomerCreateDocument, {
    form,
    success: t('customers.created'),
    onDone: ({ customer }) => customer != null && navigate(urls.customer(customer.id)),
  });
  return (
    <FormDialog<CustomerDraft>
      title={t('customers.create')}
      form={form}
      command={command}
      initial={{ kind: 'PERSON' }}
      onSubmit={(draft) => command.run({ input: customerInput(draft) })}
      onClose={onClose}
    >
      <NewCustomerFields />
      <div className={styles.pair}>
        <Form.Item name="tier" label={t('customer.tier')}>
          <WordPicker list="CUSTOMER_TIER" aria-label={t('customer.tier')} />
        </Form.Item>
        <Form.Item name="source" label={t('customer.source')}>
          <WordPicker list="CUSTOMER_SOURCE" aria-label={t('customer.source')} />
        </Form.Item>
      </div>
      <Form.Item name="isProspect" valuePropName="checked">
        <Checkbox>{t('customer.isProspect')}</Checkbox>
      </Form.Item>
      <FileFields />
    </FormDialog>
  );
}
