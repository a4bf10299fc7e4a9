import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { ApiTokenEntity } from '../api-token.entity.js';
import type { NewApiToken } from '../api-token-create/api-token-create.command.js';
import { nextSeq } from '../api-token-revoke/api-token-revoke.command.js';
import { newTokenSecret } from '../secret.js';

/** Gives a token of one's own a new secret; the old one stops working. What it may do, and until when, stays. */
export async function apiTokenRotate(ctx: Ctx, { apiTokenId }: { readonly apiTokenId: string }): Promise<Outcome<NewApiToken>> {
  const secret = newTokenSecret();
  const outcome = await runCommand(ctx, async (tx) => {
    const token = await findRow(tx, ApiTokenEntity, { id: apiTokenId });
    if (!token || token.personId !== ctx.actor.personId) return refused({ code: 'NOT_FOUND', field: ['apiTokenId'] });
    if (ctx.actor.kind !== 'person') return refused({ code: 'NOT_ALLOWED' });
    const now = ctx.clock.now();
    if (token.revokedAt !== null || token.expiresAt <= now) return refused({ code: 'TOKEN_ENDED' });
    await tx.run('update api_token set secret_hash = ?, prefix = ?, rotated_at = ? where id = ?', [
      secret.hash,
      secret.prefix,
      now,
      token.id,
    ]);
    await recordEvent(tx, ctx, {
      type: 'api_token.rotated',
      subject: { type: 'api_token', id: token.id, seq: await nextSeq(tx, token.id) },
      departmentId: ctx.actor.departmentId,
      payload: {},
    });
    return done({ apiTokenId, secretHash: secret.hash });
  });
  if (outcome.userErrors) return outcome;
  return done({ apiTokenId, secret: outcome.value.secretHash === secret.hash ? secret.text : null });
}
