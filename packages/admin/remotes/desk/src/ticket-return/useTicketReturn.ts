import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketReturnDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface ReturnDraft {
  readonly reason: string;
}

/** Sends the ticket back to where it came from, with the reason; the return stays in its ledger. */
export function useTicketReturn(form: FormInstance<ReturnDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketReturnDocument, { form, success: t('return.done') });
  const giveBack = ({ ticket, version }: DialogTicket, { reason }: ReturnDraft): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version, reason } });
  return { command, giveBack };
}
