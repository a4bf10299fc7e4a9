import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { ApiTokenEntity } from '../api-token.entity.js';
import { hashSecret, newSecret } from '../secret.js';
import { planApiTokenCreate } from './api-token-create.rules.js';

export interface ApiTokenCreateRequest {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly expiresAt: Date;
}

export interface NewApiToken {
  readonly apiTokenId: string;
  /** Null when a repeated request is answered: the secret is stored nowhere. */
  readonly secret: string | null;
}

/** Secret scanners and people recognise our tokens by this. */
const PREFIX = 'shw_';

export async function apiTokenCreate(ctx: Ctx, request: ApiTokenCreateRequest): Promise<Outcome<NewApiToken>> {
  const secret = `${PREFIX}${newSecret()}`;
  const secretHash = hashSecret(secret);
  const outcome = await runCommand(ctx, async (tx) => {
    const now = ctx.clock.now();
    const { personId, departmentId } = ctx.actor;
    const decision = planApiTokenCreate(ctx.actor, request, now);
    if (!decision.allowed) return refused(decision.refusal);
    if (personId === null) return refused({ code: 'NOT_ALLOWED' });
    const id = newId('tok', now);
    const [name, permissions] = [request.name.trim(), JSON.stringify(decision.plan)];
    const written = { createdAt: now, expiresAt: request.expiresAt, lastUsedAt: null, revokedAt: null };
    await insertRows(tx, ApiTokenEntity, [{ id, personId, name, prefix: secret.slice(0, 8), secretHash, permissions, ...written }]);
    await recordEvent(tx, ctx, {
      type: 'api_token.created',
      subject: { type: 'api_token', id, seq: 1 },
      departmentId,
      payload: { permissions: decision.plan, expiresAt: request.expiresAt.toISOString() },
    });
    return done({ apiTokenId: id, secretHash });
  });
  if (outcome.userErrors) return outcome;
  return done({ apiTokenId: outcome.value.apiTokenId, secret: outcome.value.secretHash === secretHash ? secret : null });
}
