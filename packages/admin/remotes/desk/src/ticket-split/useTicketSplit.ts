import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketSplitDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface SplitDraft {
  readonly subject: string;
  readonly description: string;
  readonly typeId: string;
  readonly categoryId?: string;
  readonly departmentId?: string;
  readonly isChild?: boolean;
}

/** A part becomes a ticket of its own. */
export function useTicketSplit(form: FormInstance<SplitDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketSplitDocument, { form, success: t('split.done') });
  const split = ({ ticket, version }: DialogTicket, draft: SplitDraft): Promise<boolean> =>
    command.run({ input: { ticketId: ticket.id, version, ...draft } });
  return { command, split };
}
