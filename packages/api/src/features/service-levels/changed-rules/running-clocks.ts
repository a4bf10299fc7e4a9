import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader } from '../../../platform/db/db.js';
import { findRows } from '../../../platform/db/write.js';
import { factsOfTickets, TicketEntity } from '../../tickets/index.js';
import type { Clock } from '../ticket-clocks/clock.rules.js';
import { clockOf } from '../ticket-clocks/clock-row.rules.js';
import { type ClockWorld, clockWorld, type OtherRules, timersFor } from '../ticket-clocks/clock-world.js';
import { TicketClockEntity } from '../ticket-clocks/ticket-clock.entity.js';
import { type ClockMove, movesOf, underNewRules } from './under-new-rules.rules.js';

/** Tickets with open clocks behind one of them, through the index by state: clocks that ended are not even read. */
export async function ticketsWithOpenClocks(reader: Reader, afterId: string, limit: number): Promise<string[]> {
  const one = `select ticket_id from ticket_clock where state = ? and ticket_id > ? order by ticket_id limit ${limit}`;
  const sql = `select ticket_id from (select * from (${one}) r union select * from (${one}) p) o order by ticket_id limit ${limit}`;
  return (await reader.rows(sql, ['running', afterId, 'paused', afterId])).map(([id]) => String(id));
}

/** A ticket with its open clocks, as they are and as they would be from now on. */
export interface Reckoned {
  readonly ticket: TicketEntity;
  readonly rows: readonly TicketClockEntity[];
  readonly clocks: readonly Clock[];
  readonly moves: readonly ClockMove[];
}

export interface Reckoning {
  readonly world: ClockWorld;
  readonly all: readonly Reckoned[];
}

/** The open clocks of tickets by the rules in force, or by others that somebody thinks of; four statements, however many there are. */
export async function reckonAnew(
  ctx: Ctx,
  reader: Reader,
  { ticketIds, instead = {} }: { readonly ticketIds: readonly string[]; readonly instead?: OtherRules },
): Promise<Reckoning> {
  const state = ['running' as const, 'paused' as const];
  const order = { orderBy: { ticketId: 'asc', startedAt: 'asc', seq: 'asc' } } as const;
  const rows = await findRows(reader, TicketClockEntity, { ticketId: ticketIds, state }, order);
  const tickets = await findRows(reader, TicketEntity, { id: ticketIds }, { orderBy: { id: 'asc' } });
  const facts = await factsOfTickets(ctx, reader, tickets);
  const world = await clockWorld(ctx, reader, { clocks: rows, instead });
  const byTicket = grouped(rows, ({ ticketId }) => ticketId);
  const at = ctx.clock.now().getTime();
  const all = tickets.map((ticket) => {
    const own = byTicket.get(ticket.id) ?? [];
    const before = own.map(clockOf);
    const timers = timersFor(world, { facts: facts.get(ticket.id) ?? {}, departmentId: ticket.departmentId });
    const clocks = underNewRules(before, timers, { happened: asItStands(ticket, world, at), hoursOf: world.hoursOf });
    return { ticket, rows: own, clocks, moves: movesOf(before, clocks, at) };
  });
  return { world, all };
}

/** Nothing happened to it. */
function asItStands({ stateId, stateCategory, departmentId }: TicketEntity, { named }: ClockWorld, at: number) {
  return {
    ...{ at, markers: new Set<never>(), stateId, category: stateCategory, departmentId, isBack: false, isUnasked: false },
    stateCode: named.state(stateId)?.code ?? '',
    departmentCode: named.department(departmentId)?.code ?? '',
  };
}
