import { type Actor, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { holdsFor, isAccountable, nameOf, notYoursToEnd, refuseState } from '../tickets/ticket-access.rules.js';
import type { TicketPlan } from '../tickets/ticket-change.rules.js';
import type { Colleague, Setting, TicketFacts, TicketPlace } from '../tickets/ticket-facts.rules.js';
import { PHASE, phaseOf } from '../tickets/ticket-phase.rules.js';
import { isColleagueVisible } from '../tickets/ticket-transfer/ticket-transfer.rules.js';

export const HAND_ON_STATES = ['pending', 'approved', 'refused', 'lapsed'] as const;
export type HandOnState = (typeof HAND_ON_STATES)[number];

/** A ticket, as far as first responsibility for it is concerned. */
export type HeldTicket = TicketPlace & Pick<TicketFacts, 'stateId' | 'stateCategory' | 'mergedIntoId'>;

/** A request as the rules see it. */
export interface Asked {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly askedById: string;
  readonly state: HandOnState;
  readonly decidedById: string | null;
}

/** Whether the actor is head where the first receiver is: their right covers that department. */
export function isHeadOf(actor: Actor, { ownerDepartmentId }: Pick<TicketPlace, 'ownerDepartmentId'>): boolean {
  return reachesDepartment(actor, 'ticket:hand-on', ownerDepartmentId);
}

/** May the actor ask that another answers for it? The holder, or a supervisor, one request at a time. */
export function canAskHandOn(setting: Setting, ticket: HeldTicket, pendingId: string | null): Decision {
  const held = holdsFor(setting, 'ticket:close', ticket);
  if (!held.allowed) return held;
  if (phaseOf(ticket.stateCategory) === PHASE.ended) return refuseState(setting, ticket);
  if (!isAccountable(setting, 'ticket:close', ticket)) return notYoursToEnd(setting, ticket);
  return pendingId === null ? allow() : refuse('HAND_ON_PENDING');
}

/** May the actor choose another holder without a request, for leave or departure? The head, not of what they hold themselves. */
export function canSetHolder(setting: Setting, ticket: HeldTicket): Decision {
  const headed = headsIt(setting, ticket);
  if (!headed.allowed) return headed;
  if (phaseOf(ticket.stateCategory) === PHASE.ended) return refuseState(setting, ticket);
  return ticket.ownerId === setting.actor.personId ? refuse('HAND_ON_OWN') : allow();
}

/** May the actor waive an obligation? The head, not one of their own. */
export function canWaive(setting: Setting, ticket: HeldTicket): Decision {
  return canSetHolder(setting, ticket);
}

function headsIt(setting: Setting, ticket: HeldTicket): Decision {
  const held = holdsFor(setting, 'ticket:hand-on', ticket);
  if (!held.allowed) return held;
  const department = setting.tree.name(ticket.ownerDepartmentId);
  return isHeadOf(setting.actor, ticket) ? allow() : refuse('HEAD_DECIDES', { department });
}

/** May the actor decide a request? The head, once, and never their own: four eyes. */
export function canDecideHandOn(setting: Setting, ticket: HeldTicket, asked: Asked): Decision {
  const headed = headsIt(setting, ticket);
  if (!headed.allowed) return headed;
  if (asked.state !== 'pending')
    return asked.decidedById === null
      ? refuse('HAND_ON_LAPSED')
      : refuse('HAND_ON_DECIDED', { person: nameOf(setting, asked.decidedById) });
  if (phaseOf(ticket.stateCategory) === PHASE.ended) return refuseState(setting, ticket);
  const { personId } = setting.actor;
  return personId === asked.askedById || personId === asked.fromId ? refuse('HAND_ON_OWN') : allow();
}

/** Whether somebody may answer for the ticket from now on: another colleague, at work. */
export function checkHolder({ actor, people }: Setting, ticket: Pick<TicketPlace, 'ownerId'>, personId: string): Decision<Colleague> {
  const person = people.find(personId);
  if (!person || !isColleagueVisible(actor, person)) return refuse('NOT_FOUND', undefined, ['personId']);
  if (person.id === ticket.ownerId) return refuse('NOTHING_CHANGED', undefined, ['personId']);
  return person.isActive ? allow(person) : refuse('PERSON_INACTIVE', { person: person.name }, ['personId']);
}

/** First responsibility goes over; whoever works on the ticket goes on doing so. */
export function planHandOn(person: Colleague, { reason, requestId }: { readonly reason: string; readonly requestId?: string }): TicketPlan {
  return {
    type: 'ticket.handed_on',
    changes: { ownerId: person.id, ownerDepartmentId: person.departmentId },
    details: { personId: person.id, ...(requestId !== undefined && { requestId }) },
    ...(reason !== '' && { texts: { reason } }),
  };
}

export interface HandOnAnswer {
  readonly asked: Asked | null;
  readonly isApproved: boolean;
  readonly answer: string;
}

/** A request is granted or refused; a refusal is explained. */
export function planDecision(setting: Setting, ticket: HeldTicket, { asked, isApproved, answer }: HandOnAnswer): Decision<TicketPlan> {
  if (!asked) return refuse('NOT_FOUND', undefined, ['requestId']);
  const permitted = canDecideHandOn(setting, ticket, asked);
  if (!permitted.allowed) return permitted;
  if (isApproved) {
    const person = checkHolder(setting, ticket, asked.toId);
    return person.allowed ? allow(planHandOn(person.plan, { reason: answer, requestId: asked.id })) : person;
  }
  if (answer === '') return refuse('REQUIRED', undefined, ['answer']);
  const details = { requestId: asked.id, personId: asked.toId };
  return allow({ type: 'ticket.hand_on_refused', changes: {}, details, texts: { reason: answer } });
}
