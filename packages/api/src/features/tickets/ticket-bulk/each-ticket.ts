import { createHash } from 'node:crypto';
import type { Ctx } from '../../../platform/context.js';

/** One ticket as the caller last saw it. */
export interface TicketSeenAt {
  readonly ticketId: string;
  readonly version: number;
}

/**
 * Does something to many tickets, each in a transaction of its own: what one is refused holds up none of the others. One after the other:
 * a batch must not take every connection from people who work on single tickets. A repeat with the same key does to each what has not
 * been done yet.
 */
export async function eachTicket<Result>(
  ctx: Ctx,
  { tickets, isTrial }: { readonly tickets: readonly TicketSeenAt[]; readonly isTrial: boolean },
  act: (ctx: Ctx, ticket: TicketSeenAt) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const ticket of new Map(tickets.map((one) => [one.ticketId, one])).values())
    results.push(await act(itemCtx(ctx, ticket, isTrial), ticket));
  return results;
}

/** Each ticket is an act of its own, with a key of its own. */
function itemCtx(ctx: Ctx, { ticketId }: TicketSeenAt, isTrial: boolean): Ctx {
  const { idempotency } = ctx;
  if (isTrial || !idempotency) return { ...ctx, isTrial, idempotency: null };
  const key = createHash('sha256').update(`${idempotency.key} ${ticketId}`).digest('hex');
  return { ...ctx, isTrial, idempotency: { key, hash: idempotency.hash } };
}
