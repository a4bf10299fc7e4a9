import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { IdentityProviderEntity } from '../oidc/identity-provider.entity.js';
import { IDENTITY_PROVIDERS, issuersBeside, secretPlaceOf } from '../oidc/identity-provider.queries.js';
import { type ProviderWish, planProvider } from '../oidc/identity-provider.rules.js';

export interface IdentityProviderCreateRequest extends ProviderWish {
  readonly clientSecret: string | null;
}

/** Sets an identity provider up. Its secret is sealed, and told nobody again. */
export function identityProviderCreate(
  ctx: Ctx,
  { clientSecret, ...wish }: IdentityProviderCreateRequest,
): Promise<Outcome<{ identityProviderId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, IDENTITY_PROVIDERS);
    const planned = planProvider(wish, { takenIssuers: await issuersBeside(tx, ctx, null) });
    if ('refusals' in planned) return refused(...planned.refusals);
    const { plan } = planned;
    const now = ctx.clock.now();
    const id = newId('prv', now);
    const sealed = clientSecret ? ctx.app.vault.seal(secretPlaceOf(id), clientSecret) : null;
    await insertRows(tx, IdentityProviderEntity, [{ id, version: 1, ...plan, clientSecret: sealed, createdAt: now, updatedAt: now }]);
    await recordEvent(tx, ctx, {
      type: 'identity_provider.created',
      subject: { type: 'identity_provider', id, seq: 1 },
      payload: { ...plan, hasSecret: sealed !== null },
    });
    return done({ identityProviderId: id });
  });
}
