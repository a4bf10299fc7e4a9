import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketVoidDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface VoidDraft {
  readonly reason: string;
}

/** Takes the ticket out of all figures for good. */
export function useTicketVoid(form: FormInstance<VoidDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketVoidDocument, { form, success: t('void.done') });
  const voidTicket = ({ ticket, version }: DialogTicket, { reason }: VoidDraft): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version, reason } });
  return { command, voidTicket };
}
