import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketUnmergeDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface UnmergeDraft {
  readonly reason?: string;
}

/** The ticket is again what it was before it was merged. */
export function useTicketUnmerge(form: FormInstance<UnmergeDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketUnmergeDocument, { form, success: t('unmerge.done') });
  const unmerge = ({ ticket, version }: DialogTicket, draft: UnmergeDraft): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version, reason: draft.reason?.trim() || null } });
  return { command, unmerge };
}
