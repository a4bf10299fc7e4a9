import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketAssignDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface AssignDraft {
  readonly assigneeId: string;
  readonly reason?: string;
}

/** Gives the ticket to a person, wherever they work. */
export function useTicketAssign(form: FormInstance<AssignDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketAssignDocument, { form, success: t('assign.done') });
  const assign = ({ ticket, version }: DialogTicket, { assigneeId, reason }: AssignDraft): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version, assigneeId, reason: reason?.trim() || null } });
  return { command, assign };
}
