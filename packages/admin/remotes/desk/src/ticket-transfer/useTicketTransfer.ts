import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketTransferDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface TransferDraft {
  readonly departmentId: string;
  /** Nobody in particular: the department decides. */
  readonly assigneeId?: string;
  readonly reason: string;
}

/** Hands the ticket to another department; who was asked first stays responsible. */
export function useTicketTransfer(form: FormInstance<TransferDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketTransferDocument, { form, success: t('transfer.done') });
  const transfer = ({ ticket, version }: DialogTicket, { departmentId, assigneeId, reason }: TransferDraft): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version, departmentId, assigneeId: assigneeId ?? null, reason } });
  return { command, transfer };
}
