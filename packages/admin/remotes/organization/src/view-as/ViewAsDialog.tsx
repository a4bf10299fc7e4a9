import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { ViewAsStartDocument } from '../gql/graphql.js';

interface Props {
  readonly personId: string;
  onClose(): void;
}

/** Looking as somebody else changes everything that is on the screen, so the panel begins anew. */
export function ViewAsDialog({ personId, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<{ reason: string }>();
  const command = useCommand(ViewAsStartDocument, { form, onDone: () => window.location.assign('/admin/') });
  return (
    <FormDialog
      title={t('viewAs.start')}
      form={form}
      command={command}
      submit={t('viewAs.confirm')}
      onSubmit={({ reason }) => void command.run({ input: { personId, reason } })}
      onClose={onClose}
    >
      <p>{t('viewAs.hint')}</p>
      <Form.Item name="reason" label={t('viewAs.reason')} rules={[{ required: true, whitespace: true, message: t('create.required') }]}>
        <Input.TextArea autoFocus maxLength={LIMITS.reason} autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
    </FormDialog>
  );
}
