import type { Priority } from '@shouwen/shared';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRows } from '../../../platform/db/write.js';
import { priorityByMarks } from '../../workflows/index.js';
import { changeTicket } from '../ticket-change.command.js';
import type { Setting } from '../ticket-facts.rules.js';
import { TicketMarkEntity } from '../ticket-marks/ticket-mark.entity.js';
import { planTicketEdit, type TicketWish } from './ticket-edit.rules.js';

export interface TicketEditRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly subject?: string | null;
  readonly description?: string | null;
  /** Empty: nobody beside the customer. */
  readonly contactName?: string | null;
  readonly typeId?: string | null;
  readonly categoryId?: string | null;
  readonly isCategoryCleared?: boolean | null;
  readonly priority?: Priority | null;
  readonly reason?: string | null;
}

/** Puts right what a ticket says of its matter. */
export function ticketEdit(ctx: Ctx, { ticketId, version, ...asked }: TicketEditRequest): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, {
    ticketId,
    version,
    async decide(setting, ticket, tx) {
      const wish = wishOf(asked);
      const priorityGiven = wish.priority === undefined ? null : await givenTo(tx, setting, ticketId);
      return planTicketEdit(setting, { ...ticket, priorityGiven }, wish);
    },
  });
}

/** The priority that what the ticket carries gives it. */
async function givenTo(tx: Tx, { book }: Setting, ticketId: string): Promise<Priority | null> {
  if (!book.matrix) return null;
  const marks = await findRows(tx, TicketMarkEntity, { ticketId });
  return priorityByMarks(
    book,
    marks.map(({ categoryId }) => categoryId),
  );
}

function wishOf({ subject, description, contactName, ...asked }: Omit<TicketEditRequest, 'ticketId' | 'version'>): TicketWish {
  const categoryId = asked.isCategoryCleared ? null : (asked.categoryId ?? undefined);
  return {
    ...(subject != null && { subject: subject.trim() }),
    ...(description != null && { description: description.trim() }),
    ...(contactName != null && { contactName: contactName.trim() || null }),
    ...(asked.typeId != null && { typeId: asked.typeId }),
    ...(categoryId !== undefined && { categoryId }),
    ...(asked.priority != null && { priority: asked.priority }),
    ...(asked.reason != null && { reason: asked.reason.trim() }),
  };
}
