import { type FieldsDraft, FormFields, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketFillDocument } from '../gql/graphql.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { MarkFields } from './MarkFields.js';
import { type MarksDraft, marksDraft, marksInput } from './marks.rules.js';
import { useFormAsked, useTicketForm } from './useTicketForm.js';

interface Draft {
  readonly marks?: MarksDraft;
  readonly fields?: FieldsDraft;
}

/** What is said of a ticket beside its problem: what it carries of other trees, and what its forms ask for. */
export function TicketFillDialog(props: VerbDialogProps) {
  const whole = useTicketForm(props.target.ticket.id);
  return whole === null ? null : <Dialog {...props} whole={whole} />;
}

interface DialogProps extends VerbDialogProps {
  readonly whole: NonNullable<ReturnType<typeof useTicketForm>>;
}

function Dialog({ target, onClose, whole }: DialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(TicketFillDocument, { form, success: t('fill.done') });
  const { ticket, version } = target;
  const marks = marksDraft(ticket.marks);
  const asked = useFormAsked(whole, { before: marks, marks: Form.useWatch('marks', form) });
  const submit = (draft: Draft): Promise<boolean> =>
    command.run({
      input: { ticketId: ticket.id, version, marks: marksInput(draft.marks, marks), fields: asked.valuesOf(draft.fields) },
    });
  return (
    <VerbDialog<Draft>
      verb="fill"
      title={t('fill.title')}
      submit={t('edit.submit')}
      target={target}
      form={form}
      command={command}
      initial={{ marks, fields: asked.before }}
      onSubmit={submit}
      onClose={onClose}
    >
      {asked.guidance.map((text) => (
        <p key={text} className={styles.guidance}>
          {text}
        </p>
      ))}
      <FormFields fields={asked.fields} facts={asked.facts} before={asked.before} />
      <MarkFields typeId={ticket.type.id} className={styles.pair} autoFocus={asked.fields.length === 0} />
    </VerbDialog>
  );
}
