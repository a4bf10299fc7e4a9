import type { Ability } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Whether the viewer may change what stands there; always, of a new customer. */
  readonly address?: Ability;
  readonly note?: Ability;
}

/** Address and note of a customer; a field that the viewer's roles do not edit says so. */
export function FileFields({ address, note }: Props) {
  const { t } = useTranslation('desk');
  return (
    <>
      <Form.Item name="address" label={t('customer.address')} extra={reason(address)} rules={[{ max: LIMITS.address }]}>
        <Input autoComplete="off" disabled={address?.allowed === false} />
      </Form.Item>
      <Form.Item name="note" label={t('customer.note')} extra={reason(note)} rules={[{ max: LIMITS.note }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} disabled={note?.allowed === false} />
      </Form.Item>
    </>
  );
}

function reason(ability: Ability | undefined): string | undefined {
  return ability?.allowed === false ? (ability.reason ?? undefined) : undefined;
}
