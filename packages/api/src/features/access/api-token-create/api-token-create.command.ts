import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { setting } from '../../../platform/settings/setting.js';
import { departmentTree } from '../../departments/index.js';
import { apiTokenMaxDays } from '../access.settings.js';
import { ApiTokenEntity } from '../api-token.entity.js';
import { newTokenSecret, type TokenSecret } from '../secret.js';
import { type ApiTokenPlan, type ApiTokenWish, planApiTokenCreate } from './api-token-create.rules.js';

export interface ApiTokenCreateRequest extends ApiTokenWish {
  readonly name: string;
}

export interface NewApiToken {
  readonly apiTokenId: string;
  /** Null when a repeated request is answered: the secret is stored nowhere. */
  readonly secret: string | null;
}

export async function apiTokenCreate(ctx: Ctx, request: ApiTokenCreateRequest): Promise<Outcome<NewApiToken>> {
  const secret = newTokenSecret();
  const tree = await departmentTree.of(ctx);
  const maxDays = await setting(ctx, apiTokenMaxDays);
  const outcome = await runCommand(ctx, async (tx) => {
    const { actor, clock } = ctx;
    const decision = planApiTokenCreate({ actor, tree, maxDays, now: clock.now() }, request);
    if (!decision.allowed) return refused(decision.refusal);
    if (actor.personId === null) return refused({ code: 'NOT_ALLOWED' });
    const apiTokenId = await insertToken(tx, ctx, { ...request, ...decision.plan, personId: actor.personId, secret });
    return done({ apiTokenId, secretHash: secret.hash });
  });
  if (outcome.userErrors) return outcome;
  return done({ apiTokenId: outcome.value.apiTokenId, secret: outcome.value.secretHash === secret.hash ? secret.text : null });
}

interface TokenDraft extends ApiTokenPlan {
  readonly name: string;
  readonly personId: string;
  readonly expiresAt: Date;
  readonly secret: TokenSecret;
}

async function insertToken(tx: Tx, ctx: Ctx, { name, personId, expiresAt, secret, ...plan }: TokenDraft): Promise<string> {
  const now = ctx.clock.now();
  const id = newId('tok', now);
  const json = (list: readonly string[] | null) => (list === null ? null : JSON.stringify(list));
  await insertRows(tx, ApiTokenEntity, [
    {
      id,
      personId,
      name: name.trim(),
      prefix: secret.prefix,
      secretHash: secret.hash,
      permissions: JSON.stringify(plan.permissions),
      departmentIds: json(plan.departmentIds),
      addresses: json(plan.addresses),
      createdAt: now,
      expiresAt,
      lastUsedAt: null,
      lastUsedAddress: null,
      rotatedAt: null,
      revokedAt: null,
    },
  ]);
  await recordEvent(tx, ctx, {
    type: 'api_token.created',
    subject: { type: 'api_token', id, seq: 1 },
    departmentId: ctx.actor.departmentId,
    payload: { ...plan, expiresAt: expiresAt.toISOString() },
  });
  return id;
}
