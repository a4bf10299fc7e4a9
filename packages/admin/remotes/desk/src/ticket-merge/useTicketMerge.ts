import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketMergeDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface MergeDraft {
  readonly otherTicketId: string;
  readonly reason?: string;
}

/** The ticket goes on in another one; both numbers lead there. */
export function useTicketMerge(form: FormInstance<MergeDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketMergeDocument, { form, success: t('ticketMerge.done') });
  const merge = ({ ticket, version }: DialogTicket, draft: MergeDraft): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version, otherTicketId: draft.otherTicketId, reason: draft.reason?.trim() || null } });
  return { command, merge };
}
