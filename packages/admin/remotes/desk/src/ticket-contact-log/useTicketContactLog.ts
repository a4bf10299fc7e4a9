import { type Channel, useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type ContactDirection, type ContactResult, PromiseKeepDocument, TicketContactLogDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface ContactDraft {
  readonly channel: Channel;
  readonly direction: ContactDirection;
  readonly result: ContactResult;
  readonly minutes?: string;
  readonly body: string;
  readonly nextStep?: string;
  readonly isOutcome?: boolean;
  /** The promise that it keeps. */
  readonly promiseId?: string;
}

/** Writes down that the customer was spoken to, or that it was tried; with the promise that is kept by it, as one act. */
export function useTicketContactLog(form: FormInstance<ContactDraft>) {
  const { t } = useTranslation('desk');
  const logging = useCommand(TicketContactLogDocument, { form, success: t('contactLog.done') });
  const keeping = useCommand(PromiseKeepDocument, { form, success: t('promises.keptAndLogged') });
  const log = ({ ticket }: DialogTicket, { minutes, nextStep, isOutcome, promiseId, ...draft }: ContactDraft): Promise<boolean> => {
    const contact = {
      ...draft,
      durationSeconds: minutes === undefined || minutes === '' ? null : Math.round(Number(minutes) * 60),
      nextStep: nextStep?.trim() || null,
      isOutcome: draft.result === 'REACHED' && isOutcome === true,
    };
    const promise = ticket.promises.find(({ id }) => id === promiseId);
    if (promise === undefined) return logging.run({ input: { ...contact, ticketId: ticket.id } });
    return keeping.run({ input: { ticketId: ticket.id, promiseId: promise.id, version: promise.version, contact } });
  };
  return { command: keeping.refusal === null ? logging : keeping, isRunning: logging.running || keeping.running, log };
}
