import type { Priority } from '@shouwen/shared';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
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
  return changeTicket(ctx, { ticketId, version, decide: (setting, ticket) => planTicketEdit(setting, ticket, wishOf(asked)) });
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
