import type { CLOCK_STANDINGS } from '@shouwen/shared';
import type { Reader } from '../../../platform/db/db.js';
import { findRows } from '../../../platform/db/write.js';
import { TicketClockEntity } from './ticket-clock.entity.js';

export type ClockStanding = (typeof CLOCK_STANDINGS)[number];

/** How the clocks of a ticket that have not come to an end stand now, each standing once: in the words of conditions. */
export async function clockStandings(reader: Reader, ticketId: string, now: Date): Promise<ClockStanding[]> {
  const clocks = await findRows(reader, TicketClockEntity, { ticketId, state: ['running', 'paused'] });
  const said = clocks.map(({ state, dueAt }) => (dueAt !== null && dueAt <= now ? 'overdue' : state === 'paused' ? 'paused' : 'running'));
  return [...new Set(said)];
}
