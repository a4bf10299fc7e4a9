import { FieldInput, FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { PagedCustomer } from '../customer-page/CustomerPage.js';
import { CustomerFieldsFillDocument } from '../gql/graphql.js';
import { draftOf, type FilledDraft, filledInputs } from './fill-draft.rules.js';

interface Draft {
  readonly values: readonly FilledDraft[];
}

interface Props {
  readonly customer: PagedCustomer;
  onClose(): void;
}

/** What the organisation wants to know of the customer, all fields at once. */
export function CustomerFieldsDialog({ customer, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(CustomerFieldsFillDocument, { form, success: t('customer.saved'), onDone: onClose });
  const { id: customerId, version, fields } = customer;
  return (
    <FormDialog<Draft>
      title={t('customer.fieldsEdit')}
      form={form}
      command={command}
      initial={{ values: fields.map(draftOf) }}
      onSubmit={({ values }) => command.run({ input: { customerId, version, values: filledInputs(fields, values) } })}
      onClose={onClose}
    >
      {fields.map(({ field, values }, index) => (
        <Form.Item
          key={field.id}
          name={['values', index, 'values']}
          label={[field.name, field.unit && `(${field.unit})`].filter(Boolean).join(' ')}
          rules={[{ required: field.isRequired, message: t('required') }]}
        >
          <FieldInput field={field} kept={values} />
        </Form.Item>
      ))}
    </FormDialog>
  );
}
