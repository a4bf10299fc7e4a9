import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';

/** The stable word something is given when it is made. */
export function CodeField({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const { t } = useTranslation('organization');
  return (
    <Form.Item
      name="code"
      label={t('create.code')}
      extra={t('create.codeHint')}
      rules={[{ required: true, whitespace: true, message: t('create.required') }]}
    >
      <Input autoFocus={autoFocus} maxLength={LIMITS.code} autoComplete="off" />
    </Form.Item>
  );
}
