import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { mayKeep } from '../actor.rules.js';
import { endSessionsOf } from '../end-sessions.js';

/** Ends all of one's own sessions but this one. */
export function sessionRevokeOthers(ctx: Ctx): Promise<Outcome<{ endedSessions: number }>> {
  return runCommand(ctx, async (tx) => {
    const { personId, sessionId } = ctx.actor;
    if (personId === null || !mayKeep(ctx.actor, 'session:revoke')) return refused({ code: 'NOT_ALLOWED' });
    return done({ endedSessions: await endSessionsOf(tx, ctx, { personId, exceptId: sessionId }) });
  });
}
