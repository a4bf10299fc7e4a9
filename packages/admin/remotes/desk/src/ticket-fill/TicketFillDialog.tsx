import { useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketFillDocument } from '../gql/graphql.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { MarkFields } from './MarkFields.js';
import { type MarksDraft, marksDraft, marksInput } from './marks.rules.js';

interface Draft {
  readonly marks?: MarksDraft;
}

/** What is said of a ticket beside its problem. */
export function TicketFillDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(TicketFillDocument, { form, success: t('fill.done') });
  const { ticket, version } = target;
  const before = marksDraft(ticket.marks);
  return (
    <VerbDialog<Draft>
      verb="fill"
      title={t('fill.title')}
      submit={t('edit.submit')}
      target={target}
      form={form}
      command={command}
      initial={{ marks: before }}
      onSubmit={({ marks }) => command.run({ input: { ticketId: ticket.id, version, marks: marksInput(marks, before) } })}
      onClose={onClose}
    >
      <MarkFields typeId={ticket.type.id} className={styles.pair} autoFocus />
    </VerbDialog>
  );
}
