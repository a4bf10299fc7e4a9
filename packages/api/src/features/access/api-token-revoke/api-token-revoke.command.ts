import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { ApiTokenEntity } from '../api-token.entity.js';

/** The number of a token's next event. Its row was written before in this transaction, so nobody else is counting. */
export async function nextSeq(tx: Tx, apiTokenId: string): Promise<number> {
  const [row] = await tx.rows('select coalesce(max(seq), 0) + 1 from event where subject_id = ?', [apiTokenId]);
  return Number(row?.[0] ?? 1);
}

/** Takes a token of one's own out of use. Revoking twice is as good as once. */
export function apiTokenRevoke(ctx: Ctx, { apiTokenId }: { readonly apiTokenId: string }): Promise<Outcome<{ apiTokenId: string }>> {
  return runCommand(ctx, async (tx) => {
    const token = await findRow(tx, ApiTokenEntity, { id: apiTokenId });
    if (!token || token.personId !== ctx.actor.personId) return refused({ code: 'NOT_FOUND', field: ['apiTokenId'] });
    const { affected } = await tx.run('update api_token set revoked_at = ? where id = ? and revoked_at is null', [
      ctx.clock.now(),
      apiTokenId,
    ]);
    if (affected > 0) {
      const subject = { type: 'api_token', id: apiTokenId, seq: await nextSeq(tx, apiTokenId) };
      await recordEvent(tx, ctx, { type: 'api_token.revoked', subject, departmentId: ctx.actor.departmentId, payload: {} });
    }
    return done({ apiTokenId });
  });
}
