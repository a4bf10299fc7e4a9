import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { CredentialEntity } from '../../people/index.js';
import { OidcIdentityEntity } from '../oidc/oidc-identity.entity.js';
import { ownPerson } from '../own-password.js';

/** Takes one's own account at a provider off. Whoever has no password keeps it: it is their only way in. */
export async function providerUnlink(ctx: Ctx, { providerLinkId }: { readonly providerLinkId: string }): Promise<Outcome<{ id: string }>> {
  const person = await ownPerson(ctx);
  if (!person) return refused({ code: 'NOT_ALLOWED' });
  return runCommand(ctx, async (tx) => {
    const link = await findRow(tx, OidcIdentityEntity, { id: providerLinkId, personId: person.id });
    if (!link) return refused({ code: 'NOT_FOUND', field: ['providerLinkId'] });
    if (!(await findRow(tx, CredentialEntity, { personId: person.id }))) return refused({ code: 'LAST_WAY_IN' });
    await tx.run('delete from oidc_identity where id = ?', [link.id]);
    const { departmentId } = person;
    const payload = { personId: person.id, issuer: link.issuer };
    await recordEvent(tx, ctx, {
      type: 'provider.unlinked',
      subject: { type: 'provider_link', id: link.id, seq: 2 },
      departmentId,
      payload,
    });
    return done({ id: link.id });
  });
}
