import { type Channel, useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type CustomerProof, TicketConfirmDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface ConfirmDraft {
  readonly proof: CustomerProof;
  readonly answer: 'yes' | 'no';
  readonly channel: Channel;
  readonly body: string;
  readonly signedBy?: string;
}

/** Records what the customer says of the outcome; not satisfied returns the ticket to work (TKT-33). */
export function useTicketConfirm(form: FormInstance<ConfirmDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketConfirmDocument, { form, success: t('confirm.done') });
  const confirm = (
    { ticket, version }: DialogTicket,
    { answer, signedBy, ...draft }: ConfirmDraft,
    fileIds: readonly string[],
  ): Promise<boolean> => {
    const isSigned = draft.proof === 'SIGNATURE';
    return command.run({
      input: {
        ...draft,
        isSatisfied: answer === 'yes',
        ticketId: ticket.id,
        version,
        signedBy: (isSigned && signedBy?.trim()) || null,
        fileIds: [...fileIds],
      },
    });
  };
  return { command, confirm };
}
