import { textIn } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import { idIn } from '../../../platform/db/id-in.js';
import { ticketsVisibleTo } from '../../tickets/index.js';
import { serviceLevelBook } from '../service-levels.queries.js';
import type { OtherRules } from '../ticket-clocks/clock-world.js';
import type { ClockImpact, ClockImpactExample } from './clock-impact.type.js';
import { type Reckoned, reckonAnew, ticketsWithOpenClocks } from './running-clocks.js';
import { CLOCK_FATES, type ClockMove, countFates } from './under-new-rules.rules.js';

/** So many tickets are looked at, that nobody waits for long; of more, the answer says that it is of a part. */
const MOST_LOOKED_AT = 2000;
const BATCH = 200;
const EXAMPLES = 10;
/** Among so many the examples are looked for that the viewer may see. */
const CANDIDATES = 200;

interface Moved extends ClockMove {
  readonly ticketId: string;
}

/** What other rules would do to the clocks that are open. Nothing is written. */
export async function clockImpact(ctx: Ctx, instead: OtherRules): Promise<ClockImpact> {
  const reader = ctx.db.read;
  const [count] = await reader.rows("select count(distinct ticket_id) from ticket_clock where state in ('running', 'paused')");
  const moves: Moved[] = [];
  let looked = 0;
  for (let afterId: string | undefined = ''; afterId !== undefined && looked < MOST_LOOKED_AT; ) {
    const ticketIds: string[] = await ticketsWithOpenClocks(reader, afterId, BATCH);
    if (ticketIds.length > 0) moves.push(...(await reckonAnew(ctx, reader, { ticketIds, instead })).all.flatMap(movesOfOne));
    looked += ticketIds.length;
    afterId = ticketIds.length === BATCH ? ticketIds.at(-1) : undefined;
  }
  const { same: _, ...fates } = countFates(moves);
  return { running: Number(count?.[0]), looked, changed: moves.length, ...fates, examples: await examplesOf(ctx, moves) };
}

const movesOfOne = ({ ticket, moves }: Reckoned): Moved[] => moves.map((move) => ({ ...move, ticketId: ticket.id }));

/** Those that become late first, then those that end, each by the deadline it has now. */
function byNeed(a: Moved, b: Moved): number {
  return (
    CLOCK_FATES.indexOf(a.fate) - CLOCK_FATES.indexOf(b.fate) || (a.before.dueAt ?? Number.MAX_VALUE) - (b.before.dueAt ?? Number.MAX_VALUE)
  );
}

async function examplesOf(ctx: Ctx, moves: readonly Moved[]): Promise<ClockImpactExample[]> {
  const first = moves.toSorted(byNeed).slice(0, CANDIDATES);
  if (first.length === 0) return [];
  const isIn = idIn(ctx.db.read.engine, 't.id', [...new Set(first.map(({ ticketId }) => ticketId))]);
  const seen = ticketsVisibleTo(ctx.actor);
  const sql = `select t.id, t.number, t.subject from ticket t where ${isIn.sql} and ${seen.sql}`;
  const rows = await ctx.db.read.rows(sql, [...isIn.params, ...seen.params]);
  const tickets = new Map(rows.map(([id, number, subject]) => [String(id), { number: String(number), subject: String(subject) }]));
  const { timer } = await serviceLevelBook.of(ctx);
  const shown = first.flatMap(({ ticketId, before, after, fate }) => {
    const ticket = tickets.get(ticketId);
    const named = timer(before.timer);
    const timerName = named ? textIn(named.names, ctx.language) : before.timer;
    return ticket ? [{ ticketId, ...ticket, timerName, fate, dueAt: instant(before.dueAt), newDueAt: instant(after.dueAt) }] : [];
  });
  return shown.slice(0, EXAMPLES);
}

const instant = (at: number | null): Date | null => (at === null ? null : new Date(at));
