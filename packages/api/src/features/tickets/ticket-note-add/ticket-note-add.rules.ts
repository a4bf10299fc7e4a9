import type { Channel } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { findStep } from '../../workflows/workflow.rules.js';
import { canAddNote } from '../ticket-access.rules.js';
import { stateAfter, type TicketChanges, type TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

export interface Note {
  readonly messageId: string;
  readonly audience: 'internal' | 'customer';
  readonly channel: Channel;
  readonly isOutcome: boolean;
  readonly mentionedIds?: readonly string[];
  readonly now: Date;
}

/** Adds a note for colleagues or a message to the customer (TKT-30); the one that tells the outcome makes closing possible (TKT-34). */
export function planTicketNoteAdd(setting: Setting, ticket: TicketFacts, note: Note): Decision<TicketPlan> {
  const permitted = canAddNote(setting, ticket);
  if (!permitted.allowed) return permitted;
  const { messageId, audience, channel, isOutcome, mentionedIds = [] } = note;
  if (audience === 'internal') {
    if (isOutcome) return refuse('INVALID', undefined, ['isOutcome']);
    return allow({
      type: 'message.internal_note',
      changes: {},
      details: { messageId, audience, ...(mentionedIds.length > 0 && { mentionedIds }) },
    });
  }
  if (mentionedIds.length > 0) return refuse('INVALID', undefined, ['mentionIds']);
  if (isOutcome && ticket.stateCategory !== 'solved') return refuse('OUTCOME_TOO_EARLY', undefined, ['isOutcome']);
  return allow({
    type: 'message.outbound_public',
    changes: isOutcome ? outcomeTold(setting, ticket, note.now) : {},
    details: { messageId, audience, messageChannel: channel, isOutcome },
  });
}

/** Where the workflow has a state for "told", the ticket goes there. */
export function outcomeTold({ book }: Setting, ticket: TicketFacts, now: Date): TicketChanges {
  const step = findStep(book, ticket.stateId, { verb: 'tell' });
  return { ...(step && stateAfter(step)), outcomeToldAt: now };
}
