import { useCommand } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { TicketCloseDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

/** Ends the ticket; the API asks that the customer was told the outcome first (TKT-34). */
export function useTicketClose() {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketCloseDocument, { isInline: true, success: t('close.done') });
  // Promises ended here are changes of one's own: the ticket is sent as it then is, as long as nobody else touched it.
  const close = ({ ticket, version, arrived }: DialogTicket): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version: arrived.length === 0 ? ticket.version : version } });
  return { command, close };
}
