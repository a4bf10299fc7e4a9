import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isForType, MAIN_SCHEME } from '../../workflows/category-tree.rules.js';
import { holdsFor, isAccountable, notYoursToEnd, refuseState } from '../ticket-access.rules.js';
import type { TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

/** May the actor say that the record was looked through? Whoever may close it, once it is solved, and only once. */
export function canReviewTicket(setting: Setting, ticket: TicketFacts): Decision {
  const held = holdsFor(setting, 'ticket:close', ticket);
  if (!held.allowed) return held;
  if (ticket.stateCategory !== 'solved') return refuseState(setting, ticket);
  if (!isAccountable(setting, 'ticket:close', ticket)) return notYoursToEnd(setting, ticket);
  return ticket.proofs?.includes('review') ? refuse('NOTHING_CHANGED') : allow();
}

/** A record counts as complete once somebody looked at it again (TKT-36), and it is sorted and has the contact it is about (TKT-37). */
export function planTicketReview(
  setting: Setting,
  ticket: TicketFacts & { readonly categoryId: string | null },
  { hasContact }: { readonly hasContact: boolean },
): Decision<TicketPlan> {
  const permitted = canReviewTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  if (ticket.categoryId === null && isSortable(setting, ticket)) return refuse('RECORD_UNSORTED');
  if (!hasContact) return refuse('RECORD_NO_CONTACT');
  return allow({ type: 'ticket.reviewed', changes: { proofs: [...(ticket.proofs ?? []), 'review'] } });
}

/** Where the organisation has no problems for a type, nobody can sort one. */
function isSortable({ book }: Setting, { typeId }: TicketFacts): boolean {
  const type = book.type(typeId);
  return type !== undefined && book.categories.some((one) => one.scheme === MAIN_SCHEME && !one.isArchived && isForType(one, type));
}
