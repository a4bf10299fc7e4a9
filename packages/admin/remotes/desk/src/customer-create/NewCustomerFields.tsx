import { Checkbox, Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { CustomerHint } from '../customer-hint/CustomerHint.js';
import { KindChoice } from './KindChoice.js';

/** Who a new customer is and how they are reached; `under` is the field of the form that holds them. */
export function NewCustomerFields({ under }: { readonly under?: string }) {
  const { t } = useTranslation('desk');
  const at = (name: string) => (under === undefined ? name : [under, name]);
  const form = Form.useFormInstance();
  const typed = { name: Form.useWatch(at('name'), form), phone: Form.useWatch(at('phone'), form), email: Form.useWatch(at('email'), form) };
  return (
    <>
      <Form.Item name={at('kind')} label={t('create.kind')}>
        <KindChoice />
      </Form.Item>
      <Form.Item
        name={at('name')}
        label={t('customer.name')}
        rules={[{ required: true, whitespace: true, message: t('required') }, { max: LIMITS.name }]}
      >
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name={at('phone')} label={t('customer.phone')} rules={[{ max: LIMITS.phone }]}>
        <Input inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item name={at('email')} label={t('customer.email')} rules={[{ max: LIMITS.email }]}>
        <Input inputMode="email" autoComplete="off" />
      </Form.Item>
      <CustomerHint {...typed} />
      <Form.Item name={at('isDuplicateAccepted')} valuePropName="checked">
        <Checkbox>{t('create.duplicate')}</Checkbox>
      </Form.Item>
    </>
  );
}
