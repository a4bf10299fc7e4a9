import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canAddNote, holdsFor } from '../ticket-access.rules.js';
import type { TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

export interface WatchAsked {
  readonly personId: string;
  readonly isWatching: boolean;
  /** Whether that is so already. */
  readonly isSo: boolean;
}

/** Everybody watches what they see; who may write on a ticket may have colleagues watch it who see it as well. */
export function planTicketWatch(setting: Setting, ticket: TicketFacts, { personId, isWatching, isSo }: WatchAsked): Decision<TicketPlan> {
  const isSelf = personId === setting.actor.personId;
  const permitted = isSelf ? holdsFor(setting, 'ticket:read', ticket) : canAddNote(setting, ticket);
  if (!permitted.allowed) return permitted;
  if (isSo) return refuse('NOTHING_CHANGED');
  return allow({ type: isWatching ? 'ticket.watched' : 'ticket.unwatched', changes: {}, details: { personId } });
}
