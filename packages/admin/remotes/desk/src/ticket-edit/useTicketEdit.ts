import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketEditDocument, type VerbDialog_TicketFragment } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';
import { type EditDraft, editWish } from './edit-wish.rules.js';

/** Puts the facts right; what they were stays in the history. */
export function useTicketEdit(form: FormInstance<EditDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketEditDocument, { form, success: t('edit.done') });
  const edit = ({ ticket, version }: DialogTicket, draft: EditDraft): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version, ...editWish(factsOf(ticket), draft) } });
  return { command, edit };
}

export function factsOf({ subject, description, contactName, type, category, priority }: VerbDialog_TicketFragment): EditDraft {
  return { subject, description, contactName: contactName ?? '', typeId: type.id, categoryId: category?.id ?? null, priority };
}
