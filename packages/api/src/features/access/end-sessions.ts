import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRows } from '../../platform/db/write.js';
import { SessionEntity } from './session.entity.js';
import { endSession } from './session-end/session-end.command.js';

export interface Whose {
  readonly personId: string;
  /** The one that stays. */
  readonly exceptId?: string | null;
}

/** Ends the sessions of a person, with their sockets; how many. */
export async function endSessionsOf(tx: Tx, ctx: Ctx, { personId, exceptId = null }: Whose): Promise<number> {
  const sessions = await findRows(tx, SessionEntity, { personId, endedAt: null });
  const now = ctx.clock.now();
  const others = sessions.filter(({ id, expiresAt }) => id !== exceptId && expiresAt > now);
  for (const { id } of others) await endSession(tx, ctx, id);
  return others.length;
}
