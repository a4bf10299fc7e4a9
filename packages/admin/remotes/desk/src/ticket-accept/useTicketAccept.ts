import { useCommand } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { TicketAcceptDocument } from '../gql/graphql.js';
import { useReloadTicket } from '../ticket-page/useTicket.js';

/** Takes the ticket into one's own hands. When someone else was faster, what they did is loaded and the reason is told. */
export function useTicketAccept() {
  const { t } = useTranslation('desk');
  const reload = useReloadTicket();
  const command = useCommand(TicketAcceptDocument, { success: t('accept.done') });
  const accept = async ({ id, version }: { readonly id: string; readonly version: number }): Promise<void> => {
    if (!(await command.run({ input: { ticketId: id, version } }))) await reload();
  };
  return { accept, running: command.running };
}
