import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';

/** Why a file is erased or kept: it goes into the log. */
export function RetentionReason({ hasFocus = false }: { readonly hasFocus?: boolean }) {
  const { t } = useTranslation('system');
  const rules = [{ required: true, whitespace: true, message: t('disclosure.required') }];
  return (
    <Form.Item name="reason" label={t('retention.reason')} rules={rules}>
      <Input.TextArea autoFocus={hasFocus} maxLength={LIMITS.reason} autoSize={{ minRows: 2, maxRows: 6 }} />
    </Form.Item>
  );
}
