import { type Channel, useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type ContactDirection, type ContactResult, TicketContactLogDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface ContactDraft {
  readonly channel: Channel;
  readonly direction: ContactDirection;
  readonly result: ContactResult;
  readonly minutes?: string;
  readonly body: string;
  readonly nextStep?: string;
  readonly isOutcome?: boolean;
}

/** Writes down that the customer was spoken to, or that it was tried. */
export function useTicketContactLog(form: FormInstance<ContactDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketContactLogDocument, { form, success: t('contactLog.done') });
  const log = ({ ticket }: DialogTicket, { minutes, nextStep, isOutcome, ...draft }: ContactDraft): Promise<boolean> =>
    command.run({
      input: {
        ...draft,
        ticketId: ticket.id,
        durationSeconds: minutes === undefined || minutes === '' ? null : Math.round(Number(minutes) * 60),
        nextStep: nextStep?.trim() || null,
        isOutcome: draft.result === 'REACHED' && isOutcome === true,
      },
    });
  return { command, log };
}
