import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { IdentityProviderEntity } from '../oidc/identity-provider.entity.js';
import { IDENTITY_PROVIDERS } from '../oidc/identity-provider.queries.js';
import { issuerKey } from '../oidc/identity-provider.rules.js';

export interface IdentityProviderRemoveRequest {
  readonly identityProviderId: string;
  readonly version: number;
}

/**
 * Takes a provider away with the links to it, so that nobody who later runs something at its address signs in by them. Open sessions go on;
 * whoever had no other way in gets a password from an administrator.
 */
export function identityProviderRemove(ctx: Ctx, request: IdentityProviderRemoveRequest): Promise<Outcome<{ links: number }>> {
  const { identityProviderId: id, version } = request;
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, IDENTITY_PROVIDERS);
    const present = await findRow(tx, IdentityProviderEntity, { id });
    if (!present) return refused({ code: 'NOT_FOUND', field: ['identityProviderId'] });
    if (present.version !== version) return refused({ code: 'CONFLICT' });
    const key = issuerKey(present.issuer);
    const { affected: links } = await tx.run('delete from oidc_identity where issuer in (?, ?)', [key, `${key}/`]);
    await tx.run('delete from identity_provider where id = ?', [id]);
    await recordEvent(tx, ctx, {
      type: 'identity_provider.removed',
      subject: { type: 'identity_provider', id, seq: version + 1 },
      payload: { name: present.name, issuer: present.issuer, links },
    });
    return done({ links });
  });
}
