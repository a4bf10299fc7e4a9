import { CommandAlert, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Modal } from '@shouwen/admin-kit/antd';
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
    <Modal
      open
      title={t('viewAs.start')}
      onCancel={onClose}
      onOk={form.submit}
      okText={t('viewAs.confirm')}
      cancelText={t('create.cancel')}
      confirmLoading={command.running}
    >
      <CommandAlert command={command} />
      <p>{t('viewAs.hint')}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => void command.run({ input: { personId, reason } })}>
        <Form.Item name="reason" label={t('viewAs.reason')} rules={[{ required: true, whitespace: true, message: t('create.required') }]}>
          <Input.TextArea autoFocus maxLength={LIMITS.reason} autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
