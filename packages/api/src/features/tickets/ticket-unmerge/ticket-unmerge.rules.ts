import { holds } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isTheirs, notYours } from '../ticket-access.rules.js';
import type { TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';
import type { MergeUndo } from '../ticket-relations/relations.rules.js';

/** May the actor take the merge back? Whoever could have made it. */
export function canUnmergeTicket(setting: Setting, ticket: TicketFacts): Decision {
  if (!holds(setting.actor, 'ticket:merge')) return refuse('NOT_ALLOWED');
  if (ticket.mergedIntoId === null) return refuse('NOT_MERGED');
  return isTheirs(setting, 'ticket:merge', ticket) ? allow() : notYours(setting, ticket);
}

/** The ticket is again what it was when it was merged; nothing could be done to it in between. */
export function planTicketUnmerge(
  setting: Setting,
  ticket: TicketFacts,
  { undo, otherNumber, reason }: { readonly undo: MergeUndo | null; readonly otherNumber: string; readonly reason: string },
): Decision<TicketPlan> {
  const permitted = canUnmergeTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  if (!undo) return refuse('NOT_MERGED');
  return allow({
    type: 'ticket.unmerged',
    changes: { ...undo.state, mergedIntoId: null },
    details: { otherNumber },
    ...(reason !== '' && { texts: { reason } }),
  });
}
