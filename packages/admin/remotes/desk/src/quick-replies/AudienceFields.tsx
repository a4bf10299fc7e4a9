import { DepartmentPicker, Segmented } from '@shouwen/admin-kit';
import { Form, type FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { SharedWith } from '../gql/graphql.js';

/** Whom something prepared is for, and of which department. */
export function AudienceFields({ form }: { readonly form: FormInstance }) {
  const { t } = useTranslation('desk');
  const audience: SharedWith | undefined = Form.useWatch('audience', form);
  return (
    <>
      <Form.Item name="audience" label={t('replies.audience')}>
        <Audience />
      </Form.Item>
      {audience === 'DEPARTMENT' && (
        <Form.Item name="departmentId" label={t('replies.DEPARTMENT')} rules={[{ required: true, message: t('required') }]}>
          <DepartmentPicker />
        </Form.Item>
      )}
    </>
  );
}

const AUDIENCES = ['OWN', 'DEPARTMENT', 'EVERYBODY'] as const;

interface FieldProps {
  readonly value?: SharedWith;
  readonly onChange?: (audience: SharedWith) => void;
}

function Audience({ value = 'OWN', onChange = () => undefined }: FieldProps) {
  const { t } = useTranslation('desk');
  const options = AUDIENCES.map((one) => ({ value: one, label: t(`replies.${one}`) }));
  return <Segmented<SharedWith> label={t('replies.audience')} options={options} value={value} onChange={onChange} />;
}
