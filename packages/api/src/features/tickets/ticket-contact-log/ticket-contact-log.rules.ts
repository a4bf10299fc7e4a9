import type { Channel, ContactDirection, ContactResult } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canAddNote } from '../ticket-access.rules.js';
import type { TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';
import { outcomeTold } from '../ticket-note-add/ticket-note-add.rules.js';

export interface Contact {
  readonly messageId: string;
  readonly channel: Channel;
  readonly direction: ContactDirection;
  readonly result: ContactResult;
  readonly durationSeconds: number | null;
  readonly nextStep: string;
  readonly isOutcome: boolean;
  readonly now: Date;
}

/**
 * Records a call, a visit, a chat (TKT-30). Only a contact in which the customer was reached says anything to them: it stops the clock of
 * the first answer, and may tell the outcome (TKT-34); a try in vain is a try.
 */
export function planTicketContactLog(setting: Setting, ticket: TicketFacts, contact: Contact): Decision<TicketPlan> {
  const permitted = canAddNote(setting, ticket);
  if (!permitted.allowed) return permitted;
  const { messageId, channel, direction, result, durationSeconds, isOutcome, now } = contact;
  const isReached = result === 'reached';
  if (isOutcome && !isReached) return refuse('INVALID', undefined, ['isOutcome']);
  if (isOutcome && ticket.stateCategory !== 'solved') return refuse('OUTCOME_TOO_EARLY', undefined, ['isOutcome']);
  const told = direction === 'out' ? 'message.outbound_public' : 'message.inbound_public';
  return allow({
    type: isReached ? told : 'contact.attempted',
    changes: isOutcome ? outcomeTold(setting, ticket, now) : {},
    details: {
      messageId,
      audience: 'customer',
      messageChannel: channel,
      isOutcome,
      contact: { direction, result, durationSeconds },
    },
    ...(contact.nextStep !== '' && { texts: { nextStep: contact.nextStep } }),
  });
}
