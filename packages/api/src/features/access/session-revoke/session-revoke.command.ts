import { reachesDepartment } from '../../../kernel/actor.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { staff } from '../../people/index.js';
import { mayKeep } from '../actor.rules.js';
import { SessionEntity } from '../session.entity.js';
import { endSession } from '../session-end/session-end.command.js';

/** Ends a session of one's own on another device, or of someone whose sessions one may end. */
export async function sessionRevoke(ctx: Ctx, { sessionId }: { readonly sessionId: string }): Promise<Outcome<{ sessionId: string }>> {
  const people = await staff.of(ctx);
  return runCommand(ctx, async (tx) => {
    const session = await findRow(tx, SessionEntity, { id: sessionId });
    const person = session && people.find(session.personId);
    const isMine = session !== null && session.personId === ctx.actor.personId && mayKeep(ctx.actor, 'session:revoke');
    const isPermitted = isMine || (person && reachesDepartment(ctx.actor, 'session:revoke', person.departmentId));
    if (!isPermitted) return refused({ code: 'NOT_FOUND', field: ['sessionId'] });
    await endSession(tx, ctx, sessionId);
    return done({ sessionId });
  });
}
