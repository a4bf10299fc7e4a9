import { allow, type Decision } from '../../../kernel/decision.js';
import { findStep } from '../../workflows/workflow.rules.js';
import { canTakeStep, refuseState } from '../ticket-access.rules.js';
import { stateAfter, type TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

export interface TransitionAsked {
  readonly transitionCode: string;
  readonly reason: string | null;
}

/** Takes one of the organisation's own steps. Verbs with a meaning have their own commands and cannot be reached by code. */
export function planTicketTransition(
  setting: Setting,
  ticket: TicketFacts,
  { transitionCode, reason }: TransitionAsked,
): Decision<TicketPlan> {
  const step = findStep(setting.book, ticket.stateId, { code: transitionCode });
  if (!step) return refuseState(setting, ticket);
  const permitted = canTakeStep(setting, ticket, step);
  if (!permitted.allowed) return permitted;
  return allow({ type: 'ticket.state_changed', step, changes: stateAfter(step), ...(reason && { texts: { reason } }) });
}
