import type { Facts } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { Form } from '../antd.js';
import { FieldInput } from './FieldInput.js';
import styles from './FormFields.module.css';
import { askedNow, type FieldsDraft, type FormFieldShape, underHeadings } from './form-fields.rules.js';

interface Props {
  readonly fields: readonly FormFieldShape[];
  /** What is known beside the fields. */
  readonly facts: Facts;
  /** What stood in them before. */
  readonly before?: FieldsDraft;
}

/** The fields of forms that are asked as things stand, under `fields` of the form around them; what comes to be asked comes in its place. */
export function FormFields({ fields, facts, before = {} }: Props) {
  const { t } = useTranslation('kit');
  const form = Form.useFormInstance();
  const draft: FieldsDraft = Form.useWatch('fields', { form, preserve: true }) ?? before;
  return underHeadings(askedNow(fields, facts, draft)).map(({ name, asked }) => (
    <fieldset key={name ?? ''} className={styles.group}>
      {name !== null && <legend>{name}</legend>}
      {asked.map(({ field, isRequired }) => (
        <Form.Item
          key={field.code}
          name={['fields', field.code]}
          className={isWide(field) ? styles.wide : undefined}
          label={isRequired ? `${field.name} *` : field.name}
          extra={field.guidance ?? undefined}
          rules={[{ required: isRequired, message: t('fields.required') }]}
        >
          <FieldInput field={field} kept={[before[field.code] ?? []].flat()} />
        </Form.Item>
      ))}
    </fieldset>
  ));
}

/** What takes a sentence takes the whole width. */
const isWide = ({ type, maxLength }: FormFieldShape): boolean => type === 'TEXT' && (maxLength ?? 500) > 100;
