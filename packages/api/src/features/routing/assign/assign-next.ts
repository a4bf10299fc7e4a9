import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { lockRows } from '../../../platform/db/lock-rows.js';
import { findRow, insertRows, updateRow } from '../../../platform/db/write.js';
import { factsOfTicket, settingOf, TicketEntity, ticketAssign } from '../../tickets/index.js';
import { type QueueRow, WORKLOAD_OF_NOBODY } from '../queue.rules.js';
import { RoutingAssignmentEntity, RoutingTurnEntity, type RoutingWaitEntity } from '../routing.entity.js';
import { routingBook } from '../routing-book.queries.js';
import { weightOf } from '../workload.rules.js';
import { type Considered, consider } from './consider.rules.js';
import { holdsUp } from './exclusion.rules.js';
import { type QueuePerson, queuePeople } from './queue-people.js';
import { firstWaiting, preferredFor, type StandingNow, standingOf, turnsIn } from './queue-state.queries.js';

/** What came of one look at a queue. */
export type Given =
  /** A ticket found somebody. */
  | 'given'
  /** Somebody was faster, or the ticket takes no transfer as it stands: look again without it. */
  | { readonly passedOver: string }
  /** Nothing waits that anybody can get now. */
  | 'nothing';

/** How many of those in line are looked at, where the first ones concern nobody who is there. */
const LOOKED_AT = 20;

/** The ticket takes no transfer as it stands, or somebody was faster; nothing of the try stays. */
class Refused extends Error {
  constructor(readonly ticketId: string) {
    super('refused');
  }
}

export interface Looking {
  readonly queue: QueueRow;
  readonly people: readonly QueuePerson[];
  /** Who of them was there a moment ago; only they are held. */
  readonly presentIds: readonly string[];
  readonly passedOver: ReadonlySet<string>;
}

/**
 * Gives the first in line to somebody, in one transaction. The queue and those who may get it are held first: of two processes the second
 * sees what the first gave, so nobody gets more than they have room for and no ticket goes to two.
 */
export async function assignNext(ctx: Ctx, looking: Looking): Promise<Given> {
  try {
    return await ctx.db.inTransaction(async (tx) => {
      const found = await firstWhoFits(tx, ctx, looking);
      return found ? give(tx, ctx, found) : 'nothing';
    });
  } catch (error) {
    if (error instanceof Refused) return { passedOver: error.ticketId };
    throw error;
  }
}

/** Down the line, to the first ticket that somebody can get, or that is the next of somebody who is full. */
async function firstWhoFits(tx: Tx, ctx: Ctx, looking: Looking): Promise<Giving | null> {
  const { queue, passedOver } = looking;
  const world = await hold(tx, ctx, looking);
  const waiting = await firstWaiting(tx, queue, LOOKED_AT + passedOver.size);
  for (const wait of waiting.filter(({ ticketId }) => !passedOver.has(ticketId))) {
    const ticket = await findRow(tx, TicketEntity, { id: wait.ticketId });
    if (ticket?.assigneeId !== null) continue;
    const judged = await judge(ctx, tx, { ...looking, ...world, ticket });
    if (judged.picked) return { queue, wait, ticket, judged };
    if (holdsUp(judged.all.map(({ exclusion }) => exclusion))) return null;
  }
  return null;
}

interface World {
  readonly standing: StandingNow;
  readonly turns: readonly RoutingTurnEntity[];
}

/** Locks come before anything is read: a transaction of MySQL sees the database as it was at its first look. */
async function hold(tx: Tx, ctx: Ctx, { queue, people, presentIds }: Looking): Promise<World> {
  const { agents } = await routingBook.of(ctx);
  await lockRows(tx, 'routing_queue', [queue.id]);
  await lockRows(
    tx,
    'routing_agent',
    presentIds.flatMap((id) => agents.get(id)?.id ?? []),
  );
  const standing = await standingOf(
    ctx,
    tx,
    people.map(({ person }) => person.id),
  );
  return { standing: onlyHeld(standing, presentIds), turns: await turnsIn(tx, queue) };
}

/** Whoever came only just now is not held: they get the next one. */
function onlyHeld({ presence, loads }: StandingNow, presentIds: readonly string[]): StandingNow {
  const held = new Set(presentIds);
  return { loads, presence: new Map([...presence].filter(([id, state]) => state !== 'online' || held.has(id))) };
}

export interface Judging extends World {
  readonly queue: QueueRow;
  readonly people: readonly QueuePerson[];
  readonly ticket: TicketEntity;
}

export interface Judged extends Considered {
  readonly weight: number;
  readonly turns: readonly RoutingTurnEntity[];
}

/** Who gets a ticket as things stand, and why nobody else. */
export async function judge(
  ctx: Ctx,
  reader: Tx | Ctx['db']['read'],
  { queue, people, ticket, standing, turns }: Judging,
): Promise<Judged> {
  const rules = (await routingBook.of(ctx)).workload?.rules ?? WORKLOAD_OF_NOBODY;
  const weight = weightOf(rules, await factsOfTicket(ctx, { reader, ticket }));
  const here = new Set((await queuePeople(ctx, queue, ticket.departmentId)).map(({ person }) => person.id));
  const { certificates } = await settingOf(ctx);
  const turnOf = new Map(turns.map((turn) => [turn.personId, { began: turn.began, next: turn.nextTurn }]));
  const candidates = people
    .filter(({ person }) => here.has(person.id))
    .map(({ person: { id: personId }, capacity, share, isInHours }) => ({
      ...{ personId, capacity, share, isInHours, weight },
      presence: standing.presence.get(personId) ?? ('offline' as const),
      load: standing.loads.get(personId) ?? 0,
      isCertified: !certificates.isBlocking || certificates.lackedBy(personId, ticket.typeId).length === 0,
      turn: turnOf.get(personId) ?? null,
    }));
  const preferred = await preferredFor(reader, queue, ticket);
  return { ...consider(candidates, { strategy: queue.rules.strategy, turns: [...turnOf.values()], preferred }), weight, turns };
}

interface Giving {
  readonly queue: QueueRow;
  readonly wait: RoutingWaitEntity;
  readonly ticket: TicketEntity;
  readonly judged: Judged;
}

async function give(tx: Tx, ctx: Ctx, { queue, wait, ticket, judged: { picked, all, weight, turns } }: Giving): Promise<Given> {
  if (!picked) return 'nothing';
  const { personId, preference } = picked;
  const asked = { ticketId: ticket.id, version: ticket.version, assigneeId: personId };
  const outcome = await ticketAssign({ ...ctx, within: tx, idempotency: null }, asked);
  if (outcome.userErrors) throw new Refused(ticket.id);
  const at = ctx.clock.now();
  await tx.run('delete from routing_wait where ticket_id = ?', [ticket.id]);
  const turn = { began: picked.turn.began, nextTurn: picked.turn.next };
  const known = turns.find((one) => one.personId === personId);
  if (known) await updateRow(tx, RoutingTurnEntity, known.id, turn);
  else await insertRows(tx, RoutingTurnEntity, [{ id: newId('rtn', at), queueId: queue.id, personId, ...turn }]);
  const { queueVersionId } = queue;
  const made = { ticketId: ticket.id, queueVersionId, personId, preference, weight, considered: all };
  await insertRows(tx, RoutingAssignmentEntity, [{ id: newId('rta', at), ...made, waitedSince: wait.since, at }]);
  return 'given';
}
