import { reachesDepartment } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { holdsFor } from '../../tickets/ticket-access.rules.js';
import type { Setting, TicketFacts } from '../../tickets/ticket-facts.rules.js';

/** A ticket, as far as its clocks may be taken out of the reckoning. */
export type TicketWithClocks = Pick<TicketFacts, 'mergedIntoId' | 'departmentId' | 'ownerDepartmentId' | 'ownerId' | 'assigneeId'>;

/**
 * May the actor take a clock of the ticket out of the reckoning (catalogue section 5 rule 8)? Whoever holds the right where the ticket is or
 * where its first receiver is, and never on a ticket of their own: the verdict may stand on their appraisal sheet.
 */
export function canExemptClock(setting: Setting, ticket: TicketWithClocks): Decision {
  const held = holdsFor(setting, 'ticket:exempt-clock', ticket);
  if (!held.allowed) return held;
  const { actor } = setting;
  const isReached = [ticket.departmentId, ticket.ownerDepartmentId].some((id) => reachesDepartment(actor, 'ticket:exempt-clock', id));
  if (!isReached) return refuse('NOT_ALLOWED');
  return actor.personId === ticket.ownerId || actor.personId === ticket.assigneeId ? refuse('CLOCK_OWN') : allow();
}

/** Once is enough; it is not taken back. */
export function planExemption({ exemptedAt }: { readonly exemptedAt: Date | null }): Decision {
  return exemptedAt === null ? allow() : refuse('CLOCK_EXEMPTED');
}
