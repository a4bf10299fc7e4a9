import { FieldInput } from '@shouwen/admin-kit';
import { Form, type FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import styles from './CustomerRecords.module.css';
import { askedNow, byCode, type FieldDrafts, type Place, type RecordField } from './record-form.rules.js';

interface Props {
  readonly form: FormInstance;
  readonly fields: readonly RecordField[];
  /** What was said before: an option no longer offered stays with it. */
  readonly before: FieldDrafts;
}

/** What the form of a kind asks for as things stand; fields come and go with what is said before them. */
export function RecordFields({ form, fields, before }: Props) {
  const { t } = useTranslation('desk');
  const places: readonly Place[] | undefined = Form.useWatch('fields', form);
  const drafts = places === undefined ? before : byCode(fields, places);
  return (
    <div className={styles.fields}>
      {askedNow(fields, drafts).map(({ field: { field }, isRequired }) => (
        <Form.Item
          className={field.type === 'TEXT' ? styles.wide : undefined}
          key={field.code}
          name={['fields', fields.indexOf(field), 'values']}
          label={[field.name, field.unit && `(${field.unit})`].filter(Boolean).join(' ')}
          extra={field.guidance}
          rules={[{ required: isRequired, message: t('required') }]}
        >
          <FieldInput field={field} kept={[before[field.code] ?? []].flat()} />
        </Form.Item>
      ))}
    </div>
  );
}
