import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketLinkDocument, type TicketLinkKind } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface LinkDraft {
  readonly relation: TicketLinkKind;
  readonly otherTicketId: string;
}

/** Says what another ticket is to this one; both show it. */
export function useTicketLink(form: FormInstance<LinkDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketLinkDocument, { form, success: t('link.done') });
  const link = ({ ticket }: DialogTicket, draft: LinkDraft): Promise<boolean> => command.run({ input: { ticketId: ticket.id, ...draft } });
  return { command, link };
}
