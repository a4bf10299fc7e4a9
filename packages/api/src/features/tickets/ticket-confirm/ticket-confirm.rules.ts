import type { Channel, CustomerProof } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { findStep } from '../../workflows/workflow.rules.js';
import { canAddNote, refuseState } from '../ticket-access.rules.js';
import type { TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';
import { outcomeTold } from '../ticket-note-add/ticket-note-add.rules.js';
import { reopened } from '../ticket-reopen/ticket-reopen.rules.js';

export interface CustomerWord {
  readonly messageId: string;
  readonly proof: CustomerProof;
  readonly isSatisfied: boolean;
  readonly channel: Channel;
  readonly signedBy: string;
  /** A photo of the signed sheet, say. */
  readonly hasFiles: boolean;
  readonly now: Date;
}

/** May the actor record what the customer thinks of the outcome? Whoever may write on it, once there is one. */
export function canConfirmTicket(setting: Setting, ticket: TicketFacts): Decision {
  const permitted = canAddNote(setting, ticket);
  return permitted.allowed && ticket.stateCategory !== 'solved' ? refuseState(setting, ticket) : permitted;
}

/**
 * What the customer says of the outcome (TKT-33, TKT-35): satisfied is what closing may ask for, by a word, a signature or a revisit; not
 * satisfied returns the ticket to work, whoever heard it. Either way the customer knows the outcome by then.
 */
export function planTicketConfirm(
  setting: Setting,
  ticket: TicketFacts & { readonly reopenCount: number },
  word: CustomerWord,
): Decision<TicketPlan> {
  const permitted = canConfirmTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  const { messageId, proof, isSatisfied, channel, signedBy, now } = word;
  if (isSatisfied && proof === 'signature' && signedBy === '' && !word.hasFiles) return refuse('REQUIRED', undefined, ['signedBy']);
  const details = { messageId, audience: 'customer', messageChannel: channel, proof, isSatisfied } as const;
  const texts = signedBy === '' ? {} : { texts: { signedBy } };
  if (isSatisfied) {
    const proofs = [...new Set([...(ticket.proofs ?? []), proof])];
    const told = ticket.isOutcomeTold ? {} : outcomeTold(setting, ticket, now);
    return allow({ type: 'ticket.confirmed', changes: { ...told, proofs }, details, ...texts });
  }
  const step = findStep(setting.book, ticket.stateId, { verb: 'reopen' });
  if (!step) return refuseState(setting, ticket);
  return allow({ type: 'ticket.reopened', step, changes: reopened(step, ticket), details, ...texts });
}
