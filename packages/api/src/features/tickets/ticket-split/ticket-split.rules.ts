import { allow, type Decision } from '../../../kernel/decision.js';
import { refuseState } from '../ticket-access.rules.js';
import type { TicketPlan } from '../ticket-change.rules.js';
import { planTicketStart, type TicketDraft, type TicketStart } from '../ticket-create/ticket-create.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';
import { PHASE, phaseOf } from '../ticket-phase.rules.js';
import { canLinkTicket } from '../ticket-relations/relations.rules.js';

/** May the actor make a ticket of its own of a part of it? */
export function canSplitTicket(setting: Setting, ticket: TicketFacts): Decision {
  const permitted = canLinkTicket(setting, ticket);
  return permitted.allowed && phaseOf(ticket.stateCategory) === PHASE.ended ? refuseState(setting, ticket) : permitted;
}

export interface SplitAsked extends Pick<TicketDraft, 'typeId' | 'categoryId' | 'departmentId' | 'draw'> {
  readonly isChild: boolean;
}

/** The part begins as any ticket does; who was asked first answers for it as well (TKT-22, TKT-24). */
export function planTicketSplit(
  setting: Setting,
  ticket: TicketFacts,
  { isChild, ...asked }: SplitAsked,
): Decision<TicketPlan & { readonly start: TicketStart }> {
  const permitted = canSplitTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  const begun = planTicketStart(setting, asked);
  if (!begun.allowed) return begun;
  const { ownerId, ownerDepartmentId } = ticket;
  return allow({
    type: 'ticket.split',
    changes: isChild ? { hasChildren: true } : {},
    start: { ...begun.plan, ownerId, ownerDepartmentId },
  });
}
