import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import { insertOrIgnore } from '../../../platform/db/insert-or-ignore.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { departmentTree } from '../../departments/index.js';
import { presenceStates, staff } from '../../people/index.js';
import type { QueueRow } from '../queue.rules.js';
import { ROUTING, routingBook } from '../routing-book.queries.js';
import { assignNext } from './assign-next.js';
import { queuePeople } from './queue-people.js';

/** A drain gives way after so many, so that no queue keeps a worker to itself. */
const AT_MOST = 500;
/** Of a large department not everybody who is not there is written down. */
const WRITTEN_DOWN = 200;

const isAutomatic = ({ isArchived, rules }: QueueRow): boolean => !isArchived && rules.strategy !== 'manual';

/** Gives what waits in a queue, the oldest first, until nobody who is there has room (D2). */
export async function drainQueue(ctx: Ctx, queueId: string): Promise<void> {
  const queue = (await routingBook.of(ctx)).find(queueId);
  const department = queue && (await departmentTree.of(ctx)).findByCode(queue.rules.department);
  if (!queue || !department || !isAutomatic(queue) || !(await waitsAnything(ctx, queueId))) return;
  const people = await queuePeople(ctx, queue, department.id);
  const seen = await presenceStates(
    ctx,
    ctx.db.read,
    people.map(({ person }) => person.id),
  );
  const present = people.filter(({ person }) => seen.get(person.id) === 'online');
  if (present.length === 0) return;
  const others = people.filter((one) => !present.includes(one)).slice(0, Math.max(0, WRITTEN_DOWN - present.length));
  const presentIds = present.map(({ person }) => person.id);
  await ensureAgents(ctx, presentIds);
  const passedOver = new Set<string>();
  for (let given = 0; given < AT_MOST; given++) {
    const came = await assignNext(ctx, { queue, people: [...present, ...others], presentIds, passedOver });
    if (came === 'nothing') return;
    if (came !== 'given') passedOver.add(came.passedOver);
  }
}

async function waitsAnything({ db }: Ctx, queueId: string): Promise<boolean> {
  return (await db.read.rows('select 1 from routing_wait where queue_id = ? limit 1', [queueId])).length > 0;
}

/** Everybody who may get a ticket has a row to be held by. */
async function ensureAgents(ctx: Ctx, personIds: readonly string[]): Promise<void> {
  const { agents } = await routingBook.of(ctx);
  const missing = personIds.filter((id) => !agents.has(id));
  if (missing.length === 0) return;
  await ctx.db.inTransaction(async (tx) => {
    await touchReference(tx, ROUTING);
    const now = ctx.clock.now();
    await tx.put(
      `${insertOrIgnore(tx)} into routing_agent (id, version, person_id, capacity, share) values ${missing.map(() => '(?, 1, ?, null, 1)').join(', ')}`,
      missing.flatMap((id) => [newId('rag', now), id]),
    );
  });
}

/** Every queue in which something waits. */
export async function drainAll(ctx: Ctx): Promise<void> {
  const rows = await ctx.db.read.rows('select distinct queue_id from routing_wait');
  for (const [queueId] of rows) await drainQueue(ctx, String(queueId));
}

/** The queues that give tickets to somebody: they came, or have room again. */
export async function drainFor(ctx: Ctx, personId: string): Promise<void> {
  const [{ queues }, tree, people] = [await routingBook.of(ctx), await departmentTree.of(ctx), await staff.of(ctx)];
  const person = people.find(personId);
  if (!person) return;
  const places = people.departmentIdsOf(person);
  for (const queue of queues.filter(isAutomatic)) {
    const root = tree.findByCode(queue.rules.department);
    if (root && places.some((id) => tree.isInSubtree(id, root.id))) await drainQueue(ctx, queue.id);
  }
}
