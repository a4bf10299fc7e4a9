import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly name?: string;
  readonly placeholder?: string;
  readonly isOptional?: boolean;
  readonly hasFocus?: boolean;
}

/** Words that go into the history for good; their length is the API's. */
export function ReasonField({ label, name = 'reason', placeholder, isOptional = false, hasFocus = false }: Props) {
  const { t } = useTranslation('desk');
  const max = LIMITS.reason;
  const rules = [
    { required: !isOptional, whitespace: !isOptional, message: t('required') },
    { max, message: t('tooLong', { max }) },
  ];
  return (
    <Form.Item name={name} label={label} rules={rules}>
      <Input.TextArea autoFocus={hasFocus} autoSize={{ minRows: 3, maxRows: 8 }} placeholder={placeholder} />
    </Form.Item>
  );
}
