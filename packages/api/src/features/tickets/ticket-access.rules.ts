import { type Permission, textIn } from '@shouwen/shared';
import { type Actor, holds, lookerReaches, reachesDepartment, reachOf } from '../../kernel/actor.js';
import { allow, type Decision, type Refusal, refuse } from '../../kernel/decision.js';
import { findStep, type Step } from '../workflows/workflow.rules.js';
import type { TransitionVerb } from '../workflows/workflow-definition.rules.js';
import { mayWorkOn } from './ticket-certificates.rules.js';
import { isReadyToClose, isReadyToResolve } from './ticket-closing/ticket-closing.rules.js';
import type { Setting, TicketFacts, TicketPlace } from './ticket-facts.rules.js';
import { canLeaveStep } from './ticket-step/ticket-step.rules.js';

type Refused = { readonly allowed: false; readonly refusal: Refusal };

/**
 * Whether a permission of the actor reaches a ticket at all: by its department, as first receiver or assignee ("own"), or by
 * having taken part in it, which is how the sender keeps sight of what was passed on (TKT-22, TKT-23).
 */
export function reachesTicket(
  { actor }: Pick<Setting, 'actor'>,
  permission: Permission,
  ticket: TicketPlace & { readonly isParticipant: boolean },
): boolean {
  const reach = reachOf(actor, permission);
  if (!reach) return false;
  if (reach.all || reach.departmentIds.has(ticket.departmentId)) return true;
  const isOwn = actor.personId !== null && (ticket.ownerId === actor.personId || ticket.assigneeId === actor.personId);
  return (reach.own && isOwn) || (reach.participated && (isOwn || ticket.isParticipant));
}

/**
 * Whether having taken part could make a difference to the actor here: by one of the rights asked for, or by one that a step
 * from the ticket's state demands. Where it could not, nobody needs to ask the database for it.
 */
export function dependsOnPart(
  { actor, book }: Setting,
  ticket: TicketPlace & { readonly stateId: string },
  asked: readonly Permission[],
): boolean {
  const demanded = book.steps(ticket.stateId).flatMap(({ permission }) => permission ?? []);
  return [...asked, ...demanded].some((permission) => {
    const reach = reachOf(actor, permission);
    return reach?.participated === true && !reach.all && !reach.departmentIds.has(ticket.departmentId);
  });
}

/**
 * Whether the actor may see a ticket. Beside what `ticket:read` reaches: whoever may close for a department sees what its people answer
 * for, also while others work on it (TKT-22). The same as `ticketsVisibleTo`, for one ticket that is already read.
 */
export function canSeeTicket(setting: Pick<Setting, 'actor'>, ticket: TicketPlace & { readonly isParticipant: boolean }): boolean {
  if (!looksAt(setting.actor, ticket)) return false;
  if (reachesTicket(setting, 'ticket:read', ticket)) return true;
  return holds(setting.actor, 'ticket:read') && reachesDepartment(setting.actor, 'ticket:close', ticket.ownerDepartmentId);
}

/** Whether the departments of whoever looks as somebody else lead them to the ticket as well. */
function looksAt(actor: Actor, { departmentId, ownerDepartmentId }: TicketPlace): boolean {
  if (lookerReaches(actor, 'ticket:read', departmentId)) return true;
  return actor.viewedBy !== undefined && holds(actor.viewedBy, 'ticket:read') && lookerReaches(actor, 'ticket:close', ownerDepartmentId);
}

/** May the actor take the ticket on? Whoever works in its department, or below it, or has it in reach. */
export function canAcceptTicket(setting: Setting, ticket: TicketFacts): Decision<Step> {
  const { actor } = setting;
  const step = stepFor(setting, ticket, { permission: 'ticket:accept', verb: 'accept' });
  if (!step.allowed) return step;
  if (actor.personId === null) return refuse('NOT_ALLOWED');
  if (ticket.assigneeId === actor.personId) return ticket.isAccepted ? refuse('ALREADY_YOURS') : step;
  if (ticket.assigneeId !== null) return notYours(setting, ticket);
  if (!mayTakeOn(setting, ticket)) return notYours(setting, ticket);
  const certified = isCertified(setting, ticket);
  return certified.allowed ? step : certified;
}

function mayTakeOn({ actor, tree, people }: Setting, ticket: TicketFacts): boolean {
  const { personId, departmentId } = actor;
  const places = personId === null || departmentId === null ? [] : people.departmentIdsOf({ id: personId, departmentId });
  const worksThere = holds(actor, 'ticket:accept') && places.some((id) => tree.isInSubtree(id, ticket.departmentId));
  return worksThere || reachesDepartment(actor, 'ticket:accept', ticket.departmentId);
}

/** Whether the actor holds what the work asks for (STF-11). */
function isCertified(setting: Setting, { typeId }: TicketFacts): Decision {
  const { personId } = setting.actor;
  return personId === null ? refuse('NOT_ALLOWED') : mayWorkOn(setting, typeId, { id: personId, name: nameOf(setting, personId) });
}

/** May the actor pass the ticket on? Its assignee, a supervisor, or the first receiver while nobody has taken it on (TKT-23). */
export function canTransferTicket(setting: Setting, ticket: TicketFacts): Decision<Step> {
  const step = stepFor(setting, ticket, { permission: 'ticket:transfer', verb: 'transfer' });
  if (!step.allowed || isHandler(setting, 'ticket:transfer', ticket)) return step;
  return isOwnerOfWaiting(setting, ticket) ? step : notYours(setting, ticket);
}

/** May the actor send the ticket back to where it came from? */
export function canReturnTicket(setting: Setting, ticket: TicketFacts): Decision<Step> {
  const step = stepFor(setting, ticket, { permission: 'ticket:return', verb: 'return' });
  if (!step.allowed) return step;
  if (ticket.cameFrom.length === 0) return refuse('NOTHING_TO_RETURN');
  return isHandler(setting, 'ticket:return', ticket) ? step : notYours(setting, ticket);
}

/**
 * May the actor take one of the organisation's own steps? The first receiver leads a ticket in, sorting it while nobody has it (STF-11), and
 * out, once it is solved (TKT-22).
 */
export function canTakeStep(
  setting: Setting,
  ticket: TicketFacts,
  step: Pick<Step, 'permission' | 'verb' | 'to' | 'guard' | 'requires'>,
): Decision {
  const held = holdsFor(setting, 'ticket:transition', ticket);
  if (!held.allowed) return held;
  if (step.permission && !reachesTicket(setting, step.permission, ticket)) return refuse('NOT_ALLOWED');
  const leadsIn = ticket.stateCategory === 'new' && isOwnerOfWaiting(setting, ticket);
  const leadsOut = ticket.stateCategory === 'solved' && ticket.ownerId === setting.actor.personId;
  const isTheirs = leadsIn || leadsOut || isHandler(setting, 'ticket:transition', ticket);
  return isTheirs ? canLeaveStep(setting, ticket, step) : notYours(setting, ticket);
}

/** Is there any step of the organisation's own for the actor here? */
export function canTransitionTicket(setting: Setting, ticket: TicketFacts): Decision {
  const held = holdsFor(setting, 'ticket:transition', ticket);
  if (!held.allowed) return held;
  const steps = setting.book.steps(ticket.stateId).filter((step) => step.verb === null);
  const decisions = steps.map((step) => canTakeStep(setting, ticket, step));
  return decisions.find((decision) => decision.allowed) ?? decisions[0] ?? refuseState(setting, ticket);
}

/** May the actor say that it is solved? Whoever works on it, or a supervisor, once the tickets below it are done (TKT-24). */
export function canResolveTicket(setting: Setting, ticket: TicketFacts): Decision<Step> {
  const step = stepFor(setting, ticket, { permission: 'ticket:resolve', verb: 'resolve' });
  if (!step.allowed) return step;
  if (!isHandler(setting, 'ticket:resolve', ticket)) return notYours(setting, ticket);
  const ready = isReadyToResolve(ticket);
  return ready.allowed ? step : ready;
}

/** May the actor open it again? The first receiver, who hears the customer, the assignee, or a supervisor (TKT-33). */
export function canReopenTicket(setting: Setting, ticket: TicketFacts): Decision<Step> {
  const step = stepFor(setting, ticket, { permission: 'ticket:reopen', verb: 'reopen' });
  return !step.allowed || isHandler(setting, 'ticket:reopen', ticket) || isAccountable(setting, 'ticket:reopen', ticket)
    ? step
    : notYoursToEnd(setting, ticket);
}

/**
 * May the actor close it? The first receiver or a supervisor (TKT-22), only once the customer knows the outcome (TKT-34) and what the type
 * of ticket asks for is there (TKT-35).
 */
export function canCloseTicket(setting: Setting, ticket: TicketFacts): Decision<Step> {
  const step = stepFor(setting, ticket, { permission: 'ticket:close', verb: 'close' });
  if (!step.allowed) return step;
  if (!isAccountable(setting, 'ticket:close', ticket)) return notYoursToEnd(setting, ticket);
  const ready = isReadyToClose(setting, ticket);
  return ready.allowed ? step : ready;
}

/** May the actor write on it, for colleagues or to the customer? */
export function canAddNote(setting: Setting, ticket: TicketFacts): Decision {
  const held = holdsFor(setting, 'ticket:note', ticket);
  return held.allowed && !reachesTicket(setting, 'ticket:note', ticket) ? refuse('NOT_ALLOWED') : held;
}

/** May the actor fill in its form and mark it, as long as it is not ended? */
export function canFillTicket(setting: Setting, ticket: TicketFacts): Decision {
  if (!reachesTicket(setting, 'ticket:fill', ticket)) return refuse('NOT_ALLOWED');
  return ticket.stateCategory === 'closed' || ticket.stateCategory === 'void' ? refuseState(setting, ticket) : allow();
}

function isOwnerOfWaiting({ actor }: Setting, { assigneeId, ownerId }: TicketFacts): boolean {
  return assigneeId === null && ownerId === actor.personId;
}

/** The assignee, or somebody whose right covers the department that handles it: a supervisor. */
export function isHandler({ actor }: Setting, permission: Permission, ticket: TicketFacts): boolean {
  const isAssignee = actor.personId !== null && ticket.assigneeId === actor.personId;
  return isAssignee || reachesDepartment(actor, permission, ticket.departmentId);
}

/** The first receiver, or a supervisor of either side. */
export function isAccountable({ actor }: Setting, permission: Permission, ticket: TicketPlace): boolean {
  const isOwner = actor.personId !== null && ticket.ownerId === actor.personId;
  return isOwner || supervisesTicket(actor, permission, ticket);
}

/** Whether a right covers the department that handles it, or the one of the first receiver. */
export function supervisesTicket(actor: Actor, permission: Permission, { departmentId, ownerDepartmentId }: TicketPlace): boolean {
  return reachesDepartment(actor, permission, departmentId) || reachesDepartment(actor, permission, ownerDepartmentId);
}

/** The first questions of every verb: the right to it, and a ticket that was not merged into another. */
export function holdsFor({ actor }: Setting, permission: Permission, ticket: Pick<TicketFacts, 'mergedIntoId'>): Decision {
  if (!holds(actor, permission)) return refuse('NOT_ALLOWED');
  return ticket.mergedIntoId === null ? allow() : refuse('TICKET_MERGED');
}

/** Whoever works on it or answers for it. */
export function isTheirs(setting: Setting, permission: Permission, ticket: TicketFacts): boolean {
  return isHandler(setting, permission, ticket) || isAccountable(setting, permission, ticket);
}

interface Asked {
  readonly permission: Permission;
  readonly verb: TransitionVerb;
}

export function stepFor(setting: Setting, ticket: TicketFacts, { permission, verb }: Asked): Decision<Step> {
  const held = holdsFor(setting, permission, ticket);
  if (!held.allowed) return held;
  const step = findStep(setting.book, ticket.stateId, { verb });
  if (!step) return refuseState(setting, ticket);
  if (step.permission && !reachesTicket(setting, step.permission, ticket)) return refuse('NOT_ALLOWED');
  const left = canLeaveStep(setting, ticket, step);
  return left.allowed ? allow(step) : left;
}

/** The refusal that names the state as the actor's language does. */
export function refuseState({ book, language }: Setting, ticket: Pick<TicketFacts, 'stateId'>): Refused {
  const state = book.state(ticket.stateId);
  return refuse('STATE_FORBIDS', { state: state ? textIn(state.names, language) : ticket.stateId });
}

/** Says who could: the assignee; whoever accepts it first, when the actor may do that; else people of its department. */
export function notYours(setting: Setting, ticket: TicketFacts): Refused {
  if (ticket.assigneeId === null && mayTakeOn(setting, ticket)) {
    const certified = isCertified(setting, ticket);
    return certified.allowed ? refuse('ACCEPT_FIRST') : certified;
  }
  if (ticket.assigneeId !== null) return refuse('NOT_YOURS', { person: nameOf(setting, ticket.assigneeId) });
  return refuse('NOT_IN_YOUR_DEPARTMENT', { department: setting.tree.name(ticket.departmentId) });
}

/** Says who ends it: the first receiver. */
export function notYoursToEnd(setting: Setting, ticket: Pick<TicketPlace, 'ownerId'>): Refused {
  return refuse('NOT_YOURS', { person: nameOf(setting, ticket.ownerId) });
}

export function nameOf({ people }: Pick<Setting, 'people'>, personId: string): string {
  return people.find(personId)?.name ?? personId;
}
