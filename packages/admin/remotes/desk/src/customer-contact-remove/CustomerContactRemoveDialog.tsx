import { ConfirmDialog, useCommand } from '@shouwen/admin-kit';
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
  const command = useCommand(CustomerContactRemoveDocument, { success: t('customer.contactRemoved'), onDone: onClose });
  return (
    <ConfirmDialog
      title={t('customer.contactRemove')}
      command={command}
      submit={t('customer.contactRemoveSubmit')}
      onConfirm={() => command.run({ input: { customerId, contactId: contact.id } })}
      onClose={onClose}
    >
      {t('customer.contactRemoveHint', { name: contact.name })}
    </ConfirmDialog>
  );
}
