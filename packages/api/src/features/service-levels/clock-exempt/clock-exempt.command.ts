import { allow, refuse } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, findRows, putRow } from '../../../platform/db/write.js';
import { changeTicket } from '../../tickets/index.js';
import { exemptClock } from '../ticket-clocks/clock.rules.js';
import { clockColumns, clockOf, warnedOf } from '../ticket-clocks/clock-row.rules.js';
import { clockWorld } from '../ticket-clocks/clock-world.js';
import { keepNextDue } from '../ticket-clocks/keep-clocks.js';
import { TicketClockEntity } from '../ticket-clocks/ticket-clock.entity.js';
import { canExemptClock, planExemption } from './clock-exempt.rules.js';

export interface ClockExemptRequest {
  readonly ticketId: string;
  /** Of the ticket, as the caller last saw it. */
  readonly version: number;
  readonly clockId: string;
  readonly reason: string;
}

/** Takes a clock out of the reckoning, running or over, with the reason: it warns nobody any more and counts neither as met nor as missed. */
export function clockExempt(ctx: Ctx, { ticketId, version, clockId, reason }: ClockExemptRequest): Promise<Outcome<{ ticketId: string }>> {
  let found: TicketClockEntity | null = null;
  return changeTicket(ctx, {
    ticketId,
    version,
    isAside: true,
    async decide(setting, ticket, tx) {
      const permitted = canExemptClock(setting, ticket);
      if (!permitted.allowed) return permitted;
      found = await findRow(tx, TicketClockEntity, { id: clockId, ticketId: ticket.id });
      if (!found) return refuse('NOT_FOUND', undefined, ['clockId']);
      const planned = planExemption(found);
      if (!planned.allowed) return planned;
      return allow({ type: 'ticket.clock_exempted', changes: {}, details: { timer: found.timer }, texts: { reason: reason.trim() } });
    },
    async write(tx) {
      if (found) await writeExempted(tx, ctx, { row: found, reason: reason.trim() });
      return null;
    },
  });
}

async function writeExempted(
  tx: Tx,
  ctx: Ctx,
  { row, reason }: { readonly row: TicketClockEntity; readonly reason: string },
): Promise<void> {
  const now = ctx.clock.now();
  const { hoursOf } = await clockWorld(ctx, tx, { clocks: [row] });
  const clock = exemptClock(hoursOf, clockOf(row), now.getTime());
  await putRow(tx, TicketClockEntity, row.id, {
    ...clockColumns(clock, { warned: warnedOf(row), nextWarningAt: null }),
    ...{ version: row.version + 1, exemptedAt: now, exemptedById: ctx.actor.personId, exemptReason: reason },
  });
  const others = (await findRows(tx, TicketClockEntity, { ticketId: row.ticketId })).filter(({ id }) => id !== row.id).map(clockOf);
  await keepNextDue(tx, { ticketId: row.ticketId, before: [...others, clockOf(row)], after: [...others, clock] });
}
