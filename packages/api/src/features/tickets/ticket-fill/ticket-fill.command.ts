import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findRows } from '../../../platform/db/write.js';
import { changeTicket } from '../ticket-change.command.js';
import { TicketMarkEntity } from '../ticket-marks/ticket-mark.entity.js';
import type { MarkChange, MarksAsked } from '../ticket-marks/ticket-marks.rules.js';
import { writeMarks } from '../ticket-marks/write-marks.js';
import { planTicketFill } from './ticket-fill.rules.js';

export interface TicketFillRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly marks: readonly MarksAsked[];
}

/** Marks a ticket with categories of trees beside the problems. The version says that what was read still stands. */
export async function ticketFill(ctx: Ctx, { ticketId, version, marks }: TicketFillRequest): Promise<Outcome<{ ticketId: string }>> {
  const known = (await findRows(ctx.db.read, TicketMarkEntity, { ticketId })).map(({ categoryId }) => categoryId);
  let changes: readonly MarkChange[] = [];
  return changeTicket(ctx, {
    ticketId,
    version,
    decide(setting, ticket) {
      const decision = planTicketFill(setting, ticket, { known, asked: marks });
      if (!decision.allowed) return decision;
      changes = decision.plan.marks;
      return decision;
    },
    async write(tx) {
      await writeMarks(tx, ctx, { ticketId, changes });
      return null;
    },
  });
}
