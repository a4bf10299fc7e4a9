import { PRIORITIES } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { type FieldFilled, type FormFacts, planFormFill } from '../../forms/form.rules.js';
import { priorityAfterMarks } from '../../workflows/priority-matrix.rules.js';
import { canFillTicket } from '../ticket-access.rules.js';
import type { TicketChanges, TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';
import { type MarkChange, type MarksAsked, planMarks } from '../ticket-marks/ticket-marks.rules.js';

export interface FillPlan extends TicketPlan {
  readonly marks: readonly MarkChange[];
  readonly fields: readonly FieldFilled[];
}

interface FillAsked {
  /** Ids of the categories it carries, of all trees but the problems. */
  readonly known: readonly string[];
  readonly marks: readonly MarksAsked[];
  readonly fields: readonly FieldFilled[];
  /** What its forms ask for and say, once it carries these. */
  formWith(markIds: readonly string[]): FormFacts;
}

type FilledTicket = TicketFacts & { readonly priority: number };

/** Marks a ticket with categories of trees beside the problems, and fills in its forms (TKT-06, TKT-09, TKT-10, TKT-11, TKT-46, TKT-62). */
export function planTicketFill(setting: Setting, ticket: FilledTicket, { known, formWith, ...asked }: FillAsked): Decision<FillPlan> {
  const permitted = canFillTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  const type = setting.book.type(ticket.typeId);
  if (!type) return refuse('NOT_FOUND', undefined, ['ticketId']);
  const changes = planMarks(setting.book, { type, known }, asked.marks);
  if (!changes.allowed) return changes;
  const marks = changes.plan;
  const fill = planFormFill(formWith(marksAfter(known, marks)), asked.fields);
  if (!fill.allowed) return fill;
  const fields = fill.plan.changed;
  if (marks.length === 0 && fields.length === 0) return refuse('NOTHING_CHANGED');
  // What was said in a field may be somebody's own words: the log names the fields alone.
  const details = { ...(marks.length > 0 && { marks }), ...(fields.length > 0 && { fields: fields.map(({ field }) => field) }) };
  return allow({
    type: 'ticket.filled',
    changes: prioritised(setting, ticket, { before: known, after: marksAfter(known, marks) }),
    details,
    marks,
    fields,
  });
}

type Marked = Readonly<Record<'before' | 'after', readonly string[]>>;

/** What it carries may say how pressing it is (TKT-09); a change of that is told with the marks. */
export function prioritised({ book }: Pick<Setting, 'book'>, { priority }: Pick<FilledTicket, 'priority'>, marked: Marked): TicketChanges {
  const given = priorityAfterMarks(book, marked);
  return given === null || PRIORITIES[priority] === given ? {} : { priority: PRIORITIES.indexOf(given) };
}

export function marksAfter(known: readonly string[], changes: readonly MarkChange[]): string[] {
  const gone = changes.flatMap(({ from }) => from);
  return [...known.filter((id) => !gone.includes(id)), ...changes.flatMap(({ to }) => to)];
}
