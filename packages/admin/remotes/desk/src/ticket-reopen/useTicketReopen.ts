import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketReopenDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface ReopenDraft {
  readonly reason: string;
}

/** Opens a finished ticket again: the customer is not satisfied, or it came back. */
export function useTicketReopen(form: FormInstance<ReopenDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketReopenDocument, { form, success: t('reopen.done') });
  const reopen = ({ ticket, version }: DialogTicket, { reason }: ReopenDraft): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version, reason } });
  return { command, reopen };
}
