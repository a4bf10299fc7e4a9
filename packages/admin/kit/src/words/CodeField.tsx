import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { Form, Input } from '../antd.js';

/** The stable word something is given when it is made. */
export function CodeField({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const { t } = useTranslation('kit');
  return (
    <Form.Item
      name="code"
      label={t('words.code')}
      extra={t('words.codeHint')}
      rules={[{ required: true, whitespace: true, message: t('words.required') }]}
    >
      <Input autoFocus={autoFocus} maxLength={LIMITS.code} autoComplete="off" />
    </Form.Item>
  );
}
