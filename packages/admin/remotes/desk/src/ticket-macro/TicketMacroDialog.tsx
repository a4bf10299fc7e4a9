import { useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TicketMacroDocument } from '../gql/graphql.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import { MacroField, useMacros } from './MacroField.js';
import { MacroPreview } from './MacroPreview.js';
import { useMacroTrial } from './useMacroTrial.js';

interface Draft {
  readonly macroId?: string;
  readonly body?: string;
}

/** One macro for one ticket: what it would change and write is read, and put right, before it is applied. */
export function TicketMacroDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(TicketMacroDocument, { form, success: t('macros.done') });
  const macroId = Form.useWatch('macroId', form);
  const { id: ticketId } = target.ticket;
  const trial = useMacroTrial({ macroId, ticketId, version: target.version });
  const text = useMacros(ticketId).macros.find(({ id }) => id === macroId)?.actions.text;
  const wording = trial?.text ?? null;
  useEffect(() => {
    if (wording !== null) form.setFieldValue('body', wording);
  }, [form, wording]);
  const apply = (draft: Draft): Promise<boolean> =>
    command.run({
      input: { macroId: draft.macroId ?? '', tickets: [{ ticketId, version: target.version }], ...(text && { body: draft.body ?? '' }) },
    });
  return (
    <VerbDialog<Draft>
      verb="macro"
      title={t('macros.applyTitle')}
      submit={t('macros.apply')}
      target={target}
      form={form}
      command={command}
      onSubmit={apply}
      onClose={onClose}
    >
      <MacroField ticketId={ticketId} />
      {trial !== null && <MacroPreview trial={trial} />}
      {text != null && (
        <Form.Item
          name="body"
          label={t(`composer.${text.audience}`)}
          rules={[{ required: true, whitespace: true, message: t('required') }]}
        >
          <Input.TextArea maxLength={LIMITS.note} autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
      )}
    </VerbDialog>
  );
}
