import { allow, type Decision } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { type FieldFilled, fieldsOf, formBook } from '../../forms/index.js';
import type { WorkflowBook } from '../../workflows/index.js';
import { changeTicket } from '../ticket-change.command.js';
import { lockedBeside } from '../ticket-conditions/condition-facts.queries.js';
import { ticketConditionFacts } from '../ticket-conditions/condition-facts.rules.js';
import { formsOfTicket } from '../ticket-forms/ticket-forms.rules.js';
import { writeFields } from '../ticket-forms/write-form.js';
import type { MarksAsked } from '../ticket-marks/ticket-marks.rules.js';
import { writeMarks } from '../ticket-marks/write-marks.js';
import { type FillPlan, planTicketFill } from './ticket-fill.rules.js';

export interface TicketFillRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly marks: readonly MarksAsked[];
  readonly fields?: readonly FieldFilled[];
}

/** What is said of a ticket: which of its marks become which, found from those it carries when it is locked. */
export interface Filling extends Omit<TicketFillRequest, 'version' | 'marks'> {
  /** Null where two who do it at once do not stand in each other's way. */
  readonly version: number | null;
  marksAfter(book: WorkflowBook, known: readonly string[]): Decision<readonly MarksAsked[]>;
}

/** Marks a ticket with categories of trees beside the problems and fills in its forms. The version says that what was read still stands. */
export function ticketFill(ctx: Ctx, { marks, ...request }: TicketFillRequest): Promise<Outcome<{ ticketId: string }>> {
  return fillTicket(ctx, { ...request, marksAfter: () => allow(marks) });
}

export function fillTicket(ctx: Ctx, { ticketId, version, marksAfter, fields = [] }: Filling): Promise<Outcome<{ ticketId: string }>> {
  let plan: Pick<FillPlan, 'marks' | 'fields'> = { marks: [], fields: [] };
  return changeTicket(ctx, {
    ticketId,
    version,
    async decide(setting, ticket, tx) {
      const [{ fields: known, ...beside }, forms] = [await lockedBeside(ctx, tx, ticketId), await formBook.of(ctx)];
      const formWith = (markIds: readonly string[]) => ({
        fields: fieldsOf(formsOfTicket(setting.book, forms.find, { ...ticket, markIds })),
        facts: ticketConditionFacts(setting, { ...ticket, ...beside, markIds }),
        known,
      });
      const marks = marksAfter(setting.book, beside.markIds);
      if (!marks.allowed) return marks;
      const decision = planTicketFill(setting, ticket, { known: beside.markIds, marks: marks.plan, fields, formWith });
      if (!decision.allowed) return decision;
      plan = decision.plan;
      return allow(decision.plan);
    },
    async write(tx) {
      await writeMarks(tx, ctx, { ticketId, changes: plan.marks });
      await writeFields(tx, ticketId, plan.fields);
      return null;
    },
  });
}
