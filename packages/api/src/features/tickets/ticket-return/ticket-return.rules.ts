import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canReturnTicket } from '../ticket-access.rules.js';
import { mayWorkOn } from '../ticket-certificates.rules.js';
import { stateAfter, type TicketPlan } from '../ticket-change.rules.js';
import type { Setting, Stop, TicketFacts } from '../ticket-facts.rules.js';

/** Sends the ticket back one stop, to the person who had it if they still work there. */
export function planTicketReturn(
  setting: Setting,
  ticket: TicketFacts & { readonly returnCount: number },
  reason: string,
): Decision<TicketPlan> {
  const permitted = canReturnTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  const stop = ticket.cameFrom.at(-1);
  if (!stop) return refuse('NOTHING_TO_RETURN');
  if (setting.tree.find(stop.departmentId)?.isArchived) return refuse('DEPARTMENT_ARCHIVED');
  return allow({
    type: 'ticket.returned',
    step: permitted.plan,
    changes: {
      ...stateAfter(permitted.plan),
      departmentId: stop.departmentId,
      assigneeId: stillThere(setting, ticket.typeId, stop),
      acceptedAt: null,
      cameFrom: ticket.cameFrom.slice(0, -1),
      returnCount: ticket.returnCount + 1,
    },
    texts: { reason },
  });
}

function stillThere(setting: Setting, typeId: string, { departmentId, assigneeId }: Stop): string | null {
  const { people, tree } = setting;
  const person = assigneeId === null ? undefined : people.find(assigneeId);
  if (!person?.isActive || !people.departmentIdsOf(person).some((id) => tree.isInSubtree(id, departmentId))) return null;
  return mayWorkOn(setting, typeId, person).allowed ? person.id : null;
}
