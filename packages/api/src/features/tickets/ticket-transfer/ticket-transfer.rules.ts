import { type Actor, reachesDepartment } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isDepartmentVisible, isOpenForWork } from '../../departments/department-access.rules.js';
import type { DepartmentRow } from '../../departments/department-tree.rules.js';
import { canTransferTicket } from '../ticket-access.rules.js';
import { mayWorkOn } from '../ticket-certificates.rules.js';
import { stateAfter, type TicketPlan } from '../ticket-change.rules.js';
import type { Colleague, Setting, Stop, TicketFacts } from '../ticket-facts.rules.js';

export interface TransferAsked {
  readonly departmentId: string;
  readonly assigneeId: string | null;
  readonly reason: string;
}

/** Stops kept for returning; a ticket that wanders further forgets the oldest. */
const STOPS = 50;

/** Passes the ticket to a department, and there to a person when one is named (TKT-23). */
export function planTicketTransfer(
  setting: Setting,
  ticket: TicketFacts & { readonly hopCount: number },
  asked: TransferAsked,
): Decision<TicketPlan> {
  const permitted = canTransferTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  const target = checkTarget(setting, ticket, asked);
  if (!target.allowed) return target;
  const { departmentId, assigneeId, reason } = asked;
  return allow({
    type: 'ticket.assigned',
    step: permitted.plan,
    changes: {
      ...stateAfter(permitted.plan),
      departmentId,
      assigneeId,
      acceptedAt: null,
      cameFrom: [...ticket.cameFrom, { departmentId: ticket.departmentId, assigneeId: ticket.assigneeId }].slice(-STOPS),
      hopCount: ticket.hopCount + 1,
    },
    ...(reason !== '' && { texts: { reason } }),
  });
}

/**
 * Whether a ticket may go to this department and person: a unit in use, and somebody who works in it and holds what the work asks for.
 * What the actor may not see does not exist.
 */
export function checkTarget(setting: Setting, from: (Stop & { readonly typeId: string }) | null, to: Stop): Decision {
  const department = setting.tree.find(to.departmentId);
  if (!department || !isDepartmentVisible(setting.actor, department.id)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  const open = isOpenForWork(department, setting.today);
  if (!open.allowed) return refuse(open.refusal.code, open.refusal.params, ['departmentId']);
  const isSame = from?.departmentId === to.departmentId && (to.assigneeId === null || to.assigneeId === from.assigneeId);
  if (isSame) return refuse('SAME_DEPARTMENT', { department: department.name }, ['departmentId']);
  if (to.assigneeId === null) return allow();
  const assignee = checkAssignee(setting, to.assigneeId, department);
  if (!assignee.allowed) return assignee;
  if (from === null) return allow();
  const certified = mayWorkOn(setting, from.typeId, assignee.plan);
  return certified.allowed ? allow() : refuse(certified.refusal.code, certified.refusal.params, ['assigneeId']);
}

function checkAssignee({ actor, people, tree }: Setting, assigneeId: string, department: DepartmentRow): Decision<Colleague> {
  const person = people.find(assigneeId);
  if (!person || !isColleagueVisible(actor, person)) return refuse('NOT_FOUND', undefined, ['assigneeId']);
  const worksThere = person.isActive && people.departmentIdsOf(person).some((id) => tree.isInSubtree(id, department.id));
  return worksThere
    ? allow(person)
    : refuse('ASSIGNEE_NOT_IN_DEPARTMENT', { person: person.name, department: department.name }, ['assigneeId']);
}

export function isColleagueVisible(actor: Actor, person: Colleague): boolean {
  return person.id === actor.personId || reachesDepartment(actor, 'person:read', person.departmentId);
}
