import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { findStep } from '../../workflows/workflow.rules.js';
import { holdsFor, isTheirs, notYours, refuseState } from '../ticket-access.rules.js';
import { stateAfter, type TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';
import { PHASE, phaseOf } from '../ticket-phase.rules.js';
import { checkOther } from '../ticket-relations/relations.rules.js';

type Merged = TicketFacts & { readonly id: string; readonly number: string; readonly customerId: string };

/** May the actor merge it into another? Whoever works on it or answers for it, until it has ended. */
export function canMergeTicket(setting: Setting, ticket: TicketFacts): Decision {
  const held = holdsFor(setting, 'ticket:merge', ticket);
  if (!held.allowed) return held;
  if (phaseOf(ticket.stateCategory) === PHASE.ended) return refuseState(setting, ticket);
  return isTheirs(setting, 'ticket:merge', ticket) ? allow() : notYours(setting, ticket);
}

/** The ticket ends and goes on in another that is still at work, of the same customer: nobody's matter is shown to somebody else. */
export function planTicketMerge(
  setting: Setting,
  ticket: Merged,
  { other, reason }: { readonly other: Merged | null; readonly reason: string },
): Decision<TicketPlan> {
  const permitted = canMergeTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  const fit = checkOther(ticket, other);
  if (!fit.allowed) return fit;
  const target = fit.plan;
  if (target.customerId !== ticket.customerId) return refuse('OTHER_CUSTOMER', undefined, ['otherTicketId']);
  if (phaseOf(target.stateCategory) === PHASE.ended) {
    const { code, params } = refuseState(setting, target).refusal;
    return refuse(code, params, ['otherTicketId']);
  }
  const step = findStep(setting.book, ticket.stateId, { verb: 'void' });
  return allow({
    type: 'ticket.merged',
    changes: { ...(step && stateAfter(step)), stateCategory: 'void', phase: PHASE.ended, mergedIntoId: target.id },
    details: { otherNumber: target.number, relation: 'merged_into' },
    ...(reason !== '' && { texts: { reason } }),
  });
}
