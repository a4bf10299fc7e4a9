import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { PagedCustomer } from '../customer-page/CustomerPage.js';
import { CustomerFieldsFillDocument } from '../gql/graphql.js';
import { draftOf, type FieldValue, type FilledDraft, filledInputs } from './fill-draft.rules.js';

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
          <ValueInput field={field} values={values} />
        </Form.Item>
      ))}
    </FormDialog>
  );
}

/** Longer ones get room. */
const ONE_LINE = 100;

/** A field as far as filling it in goes. */
type Fillable = Pick<FieldValue['field'], 'name' | 'type' | 'maxLength' | 'options'>;

interface InputProps {
  readonly field: Fillable;
  readonly values: readonly string[];
  readonly id?: string;
  readonly value?: string | readonly string[];
  readonly onChange?: (value: unknown) => void;
}

/** One field of a form, by its type. */
export function ValueInput({ field, values, ...control }: InputProps) {
  const { id, value, onChange } = control;
  const isTyped = field.type === 'TEXT' || field.type === 'NUMBER' || field.type === 'DATE';
  if (!isTyped) return <ValueChoice field={field} values={values} {...control} />;
  const text = { ...(id !== undefined && { id }), value: typeof value === 'string' ? value : '', onChange, autoComplete: 'off' };
  if (field.type !== 'TEXT') return <Input {...text} type={field.type === 'DATE' ? 'date' : 'number'} step="any" />;
  const max = field.maxLength ?? 500;
  if (max <= ONE_LINE) return <Input {...text} maxLength={max} />;
  return <Input.TextArea {...text} maxLength={max} autoSize={{ minRows: 1, maxRows: 6 }} />;
}

/** What is no longer offered stays with whoever has it. */
function ValueChoice({ field, values, id, value, onChange }: InputProps) {
  const { t } = useTranslation('desk');
  const offered = field.options.filter(({ code, isArchived }) => !isArchived || values.includes(code));
  const options = field.type === 'YES_NO' ? (['yes', 'no'] as const).map((code) => ({ code, name: t(`customer.${code}`) })) : offered;
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(field.type === 'CHOICES' && { mode: 'multiple' as const })}
      allowClear
      aria-label={field.name}
      value={value === '' ? undefined : value}
      onChange={(next: unknown) => onChange?.(next)}
      options={options.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
