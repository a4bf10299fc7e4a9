import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { Form, type FormInstance, Input } from '../antd.js';
import { FormDialog } from '../ui/FormDialog.js';
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
    <FormDialog
      title={title}
      form={form}
      command={command}
      submit={t('reveal.show')}
      onSubmit={({ reason }) => onSubmit(reason)}
      onClose={onClose}
    >
      <p>{t('reveal.hint')}</p>
      <Form.Item name="reason" label={t('reveal.reason')} rules={[{ required: true, whitespace: true, message: t('reveal.reasonNeeded') }]}>
        <Input.TextArea autoFocus maxLength={LIMITS.reason} autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
    </FormDialog>
  );
}
