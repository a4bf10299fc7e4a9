import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type CustomerContacts_ContactFragment as Contact, CustomerContactRemoveDocument } from '../gql/graphql.js';

interface Props {
  readonly customerId: string;
  readonly contact: Contact;
  onClose(): void;
}

/** From now on they do not speak for the customer; they stay a customer themselves. */
export function CustomerContactRemoveDialog({ customerId, contact: { contact }, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<object>();
  const command = useCommand(CustomerContactRemoveDocument, { form, success: t('customer.contactRemoved'), onDone: onClose });
  return (
    <FormDialog
      title={t('customer.contactRemove')}
      form={form}
      command={command}
      submit={t('customer.contactRemoveSubmit')}
      onSubmit={() => void command.run({ input: { customerId, contactId: contact.id } })}
      onClose={onClose}
    >
      <p>{t('customer.contactRemoveHint', { name: contact.name })}</p>
    </FormDialog>
  );
}
