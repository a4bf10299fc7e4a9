import { allow } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { type FieldFilled, fieldsOf, formBook } from '../../forms/index.js';
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

/** Marks a ticket with categories of trees beside the problems and fills in its forms. The version says that what was read still stands. */
export function ticketFill(ctx: Ctx, { ticketId, version, marks, fields = [] }: TicketFillRequest): Promise<Outcome<{ ticketId: string }>> {
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
      const decision = planTicketFill(setting, ticket, { known: beside.markIds, marks, fields, formWith });
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
