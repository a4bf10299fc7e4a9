import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketResolveDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface ResolveDraft {
  readonly cause: string;
  readonly measure: string;
}

/** Says what it was and what was done; then whoever was asked first tells the customer. */
export function useTicketResolve(form: FormInstance<ResolveDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketResolveDocument, { form, success: t('resolve.done') });
  const resolve = ({ ticket, version }: DialogTicket, { cause, measure }: ResolveDraft): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version, cause, measure } });
  return { command, resolve };
}
