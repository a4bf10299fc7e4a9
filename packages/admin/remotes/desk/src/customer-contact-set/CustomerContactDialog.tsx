import { FormDialog, SearchPicker, Segmented, useCommand, useViewer } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomerDraft, customerInput } from '../customer-create/customer-draft.rules.js';
import { NewCustomerFields } from '../customer-create/NewCustomerFields.js';
import { type CustomerContacts_ContactFragment as Contact, CustomerContactSetDocument } from '../gql/graphql.js';

interface Draft {
  readonly contactId?: string;
  readonly newContact?: CustomerDraft;
  readonly role: string;
}

interface Props {
  readonly customerId: string;
  /** Whose role is changed; absent: somebody is added. */
  readonly contact?: Contact;
  onClose(): void;
}

/** Who speaks for a customer: somebody known or new, and as what. */
export function CustomerContactDialog({ customerId, contact, onClose }: Props) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const [isNew, setNew] = useState(false);
  const [form] = Form.useForm<Draft>();
  const command = useCommand(CustomerContactSetDocument, { form, success: t('customer.saved'), onDone: onClose });
  const submit = ({ contactId, newContact, role }: Draft): void => {
    const who = contact
      ? { contactId: contact.contact.id }
      : isNew && newContact
        ? { newContact: customerInput(newContact) }
        : { contactId };
    void command.run({ input: { customerId, role, ...who } });
  };
  return (
    <FormDialog<Draft>
      title={contact ? t('customer.contactOf', { name: contact.contact.name }) : t('customer.contactAdd')}
      form={form}
      command={command}
      initial={{ role: contact?.role ?? '', newContact: { kind: 'PERSON', name: '' } }}
      onSubmit={submit}
      onClose={onClose}
    >
      {!contact && viewer.can('customer:create') && (
        <Form.Item>
          <Segmented
            label={t('customer.contactWho')}
            options={[
              { value: 'known', label: t('customer.contactKnown') },
              { value: 'new', label: t('customer.contactNew') },
            ]}
            value={isNew ? 'new' : 'known'}
            onChange={(choice) => setNew(choice === 'new')}
          />
        </Form.Item>
      )}
      {!contact && !isNew && (
        <Form.Item name="contactId" label={t('customer.contactWho')} rules={[{ required: true, message: t('create.choose') }]}>
          <CustomerChoice label={t('customer.contactWho')} />
        </Form.Item>
      )}
      {!contact && isNew && <NewCustomerFields under="newContact" />}
      <Form.Item
        name="role"
        label={t('customer.contactRole')}
        extra={t('customer.contactRoleHint')}
        rules={[{ required: true, whitespace: true, message: t('required') }, { max: LIMITS.code }]}
      >
        <Input autoFocus={contact !== undefined} autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value?: string;
  readonly onChange?: (id: string | undefined) => void;
}

function CustomerChoice({ label, value = '', onChange }: ChoiceProps) {
  return <SearchPicker kind="CUSTOMER" label={label} value={value} onChange={(id) => onChange?.(id === '' ? undefined : id)} />;
}
