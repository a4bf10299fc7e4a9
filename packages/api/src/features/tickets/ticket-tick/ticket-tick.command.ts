import { type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { fillTicket } from '../ticket-fill/ticket-fill.command.js';
import { marksTicked, type TickAsked } from './ticket-tick.rules.js';

/** Ticks one point off, or takes it back: those who tick side by side do not lose each other's ticks. */
export async function ticketTick(
  ctx: Ctx,
  { ticketId, ...asked }: TickAsked & { readonly ticketId: string },
): Promise<Outcome<{ ticketId: string }>> {
  const outcome = await fillTicket(ctx, {
    ticketId,
    version: null,
    marksAfter: (book, known) => marksTicked(book, known, asked),
  });
  if (!outcome.userErrors) return outcome;
  const told = outcome.userErrors.map(({ field, ...refusal }) => ({ ...refusal, field: field?.[0] === 'marks' ? ['categoryId'] : field }));
  return refused(...told.map(({ field, ...refusal }) => (field ? { ...refusal, field } : refusal)));
}
