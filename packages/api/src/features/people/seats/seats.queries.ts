import type { Ctx } from '../../../platform/context.js';
import { findRows } from '../../../platform/db/write.js';
import { departmentTree } from '../../departments/index.js';
import { staff } from '../person.queries.js';
import { PresenceEntity } from '../presence/presence.entity.js';
import type { PresenceState } from '../presence/presence.rules.js';
import { bySeat, canSeeSeat, type SeatView, seatOf } from './seats.rules.js';

export interface SeatsAsked {
  /** Of this department and below it. */
  readonly departmentId?: string | null;
  readonly states?: readonly PresenceState[] | null;
}

/** The seats the caller watches over, as they are now: one statement, whoever is asked about. */
export async function listSeats(ctx: Ctx, { departmentId, states }: SeatsAsked): Promise<SeatView[]> {
  const [people, tree, heard] = await Promise.all([staff.of(ctx), departmentTree.of(ctx), findRows(ctx.db.read, PresenceEntity)]);
  const known = new Map(heard.map((one) => [one.personId, one]));
  const within = departmentId ? new Set(tree.subtreeIds(departmentId)) : null;
  const now = ctx.clock.now();
  return people.all
    .filter((person) => canSeeSeat(ctx.actor, person) && (within === null || within.has(person.departmentId)))
    .map((person) => seatOf(person, known.get(person.id), now))
    .filter(({ state }) => !states || states.includes(state))
    .sort(bySeat);
}
