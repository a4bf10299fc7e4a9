import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
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
      <FileFields />
    </FormDialog>
  );
}
