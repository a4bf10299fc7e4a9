import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { IdentityProviderEntity } from '../oidc/identity-provider.entity.js';
import { IDENTITY_PROVIDERS, issuersBeside, secretPlaceOf } from '../oidc/identity-provider.queries.js';
import { type ProviderWish, planProvider } from '../oidc/identity-provider.rules.js';

export interface IdentityProviderUpdateRequest extends Omit<ProviderWish, 'issuer'> {
  readonly identityProviderId: string;
  readonly version: number;
  /** Null: as it was; empty: none. */
  readonly clientSecret: string | null;
}

/** Changes how a provider is set up. Its address stays: accounts are linked with it. */
export function identityProviderUpdate(
  ctx: Ctx,
  { identityProviderId: id, version, clientSecret, ...wish }: IdentityProviderUpdateRequest,
): Promise<Outcome<{ identityProviderId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, IDENTITY_PROVIDERS);
    const present = await findRow(tx, IdentityProviderEntity, { id });
    if (!present) return refused({ code: 'NOT_FOUND', field: ['identityProviderId'] });
    const planned = planProvider({ ...wish, issuer: present.issuer }, { takenIssuers: await issuersBeside(tx, ctx, id) });
    if ('refusals' in planned) return refused(...planned.refusals);
    const { plan } = planned;
    const secret = clientSecret === null ? {} : { clientSecret: clientSecret && ctx.app.vault.seal(secretPlaceOf(id), clientSecret) };
    const next = { ...plan, ...secret, ...(clientSecret === '' && { clientSecret: null }), updatedAt: ctx.clock.now() };
    if (!(await guardedUpdate(tx, IdentityProviderEntity, { id, version }, next))) return refused({ code: 'CONFLICT' });
    await recordEvent(tx, ctx, {
      type: 'identity_provider.updated',
      subject: { type: 'identity_provider', id, seq: version + 1 },
      payload: { name: plan.name, changes: changesBetween(present, plan), isSecretChanged: clientSecret !== null },
    });
    return done({ identityProviderId: id });
  });
}

const FIELDS = ['name', 'clientId', 'scope', 'emailDomains', 'isEnabled'] as const;

function changesBetween(present: ProviderWish, next: ProviderWish): object {
  const changed = FIELDS.filter((field) => JSON.stringify(present[field]) !== JSON.stringify(next[field]));
  return Object.fromEntries(changed.map((field) => [field, { from: present[field], to: next[field] }]));
}
