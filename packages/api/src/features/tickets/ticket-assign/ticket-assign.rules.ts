import { type Decision, refuse } from '../../../kernel/decision.js';
import type { TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';
import { isColleagueVisible, planTicketTransfer } from '../ticket-transfer/ticket-transfer.rules.js';

export interface AssignAsked {
  readonly assigneeId: string;
  readonly reason: string;
}

/** A transfer that names the person alone: the ticket stays in its department where they work there, else it goes to theirs. */
export function planTicketAssign(
  setting: Setting,
  ticket: TicketFacts & { readonly hopCount: number },
  { assigneeId, reason }: AssignAsked,
): Decision<TicketPlan> {
  const { people, tree } = setting;
  if (assigneeId === ticket.assigneeId) return refuse('NOTHING_CHANGED', undefined, ['assigneeId']);
  const person = people.find(assigneeId);
  // Where somebody works is no news about whoever the actor may not see.
  if (!person || !isColleagueVisible(setting.actor, person)) return refuse('NOT_FOUND', undefined, ['assigneeId']);
  const worksHere = people.departmentIdsOf(person).some((id) => tree.isInSubtree(id, ticket.departmentId));
  const departmentId = worksHere ? ticket.departmentId : person.departmentId;
  const plan = planTicketTransfer(setting, ticket, { departmentId, assigneeId, reason });
  const isAboutPlace = !plan.allowed && plan.refusal.field?.[0] === 'departmentId';
  return isAboutPlace ? refuse(plan.refusal.code, plan.refusal.params, ['assigneeId']) : plan;
}
