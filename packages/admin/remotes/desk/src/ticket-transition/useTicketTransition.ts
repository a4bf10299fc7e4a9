import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketTransitionDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface TransitionDraft {
  readonly reason?: string;
}

/** One step of the workflow, as the playbook names it. */
export function useTicketTransition(form: FormInstance<TransitionDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketTransitionDocument, { form, success: t('transition.done') });
  const transition = ({ ticket, version }: DialogTicket, transitionCode: string, { reason }: TransitionDraft): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version, transitionCode, reason: reason?.trim() || null } });
  return { command, transition };
}
