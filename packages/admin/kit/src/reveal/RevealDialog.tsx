import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { Form, type FormInstance, Input, Modal } from '../antd.js';
import { CommandAlert } from '../ui/CommandAlert.js';
import type { Command } from '../useCommand.js';

export interface RevealDraft {
  readonly reason: string;
}

interface Props {
  readonly title: string;
  readonly form: FormInstance<RevealDraft>;
  readonly command: Pick<Command<never>, 'refusal' | 'isConflict' | 'reload' | 'running'>;
  onSubmit(reason: string): void;
  onClose(): void;
}

/** Asks why before contact data is shown in full; who, when and why is logged (SEC-11). */
export function RevealDialog({ title, form, command, onSubmit, onClose }: Props) {
  const { t } = useTranslation('kit');
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      onOk={form.submit}
      okText={t('reveal.show')}
      cancelText={t('reveal.cancel')}
      confirmLoading={command.running}
    >
      <CommandAlert command={command} />
      <p>{t('reveal.hint')}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => onSubmit(reason)}>
        <Form.Item
          name="reason"
          label={t('reveal.reason')}
          rules={[{ required: true, whitespace: true, message: t('reveal.reasonNeeded') }]}
        >
          <Input.TextArea autoFocus maxLength={LIMITS.reason} autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
