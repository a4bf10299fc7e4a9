import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canFillTicket } from '../ticket-access.rules.js';
import type { TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';
import { type MarkChange, type MarksAsked, planMarks } from '../ticket-marks/ticket-marks.rules.js';

export interface FillPlan extends TicketPlan {
  readonly marks: readonly MarkChange[];
}

/** Marks a ticket with categories of trees beside the problems (TKT-06, TKT-09, TKT-10, TKT-11, TKT-62). */
export function planTicketFill(
  setting: Setting,
  ticket: TicketFacts,
  { known, asked }: { readonly known: readonly string[]; readonly asked: readonly MarksAsked[] },
): Decision<FillPlan> {
  const permitted = canFillTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  const type = setting.book.type(ticket.typeId);
  if (!type) return refuse('NOT_FOUND', undefined, ['ticketId']);
  const changes = planMarks(setting.book, { type, known }, asked);
  if (!changes.allowed) return changes;
  const marks = changes.plan;
  return marks.length === 0 ? refuse('NOTHING_CHANGED') : allow({ type: 'ticket.filled', changes: {}, details: { marks }, marks });
}
