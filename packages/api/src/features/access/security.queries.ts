import type { Ctx } from '../../platform/context.js';
import { findRow, findRows } from '../../platform/db/write.js';
import { CredentialEntity, type PasswordPolicy, passwordPolicy } from '../people/index.js';
import { providerName } from './oidc/identity-provider.queries.js';
import { OidcIdentityEntity } from './oidc/oidc-identity.entity.js';
import { organisationOf } from './organisation.js';
import { ownPerson } from './own-password.js';
import { findFactor, recoveryCodesLeft } from './second-factor/second-factor.js';
import { isFactorNeeded } from './sign-in-step/admit.js';

export type PasswordRules = PasswordPolicy;
export { passwordPolicy as passwordRules };

/** One's own account at a provider. */
export type OwnLink = OidcIdentityEntity & { readonly name: string | null };

export interface OwnSecurity {
  readonly passwordChangedAt: Date | null;
  readonly secondFactorSince: Date | null;
  readonly isSecondFactorRequired: boolean;
  readonly recoveryCodesLeft: number;
  readonly providerLinks: readonly OwnLink[];
}

/** How the caller proves who they are; null for a program and for whoever looks as somebody else, who are told nothing of it. */
export async function ownSecurity(ctx: Ctx): Promise<OwnSecurity | null> {
  const person = await ownPerson(ctx);
  if (!person || ctx.actor.viewedBy) return null;
  const { read } = ctx.db;
  const [credential, factor, left, providerLinks, isSecondFactorRequired] = await Promise.all([
    findRow(read, CredentialEntity, { personId: person.id }),
    findFactor(read, person.id),
    recoveryCodesLeft(read, person.id),
    findRows(read, OidcIdentityEntity, { personId: person.id }, { orderBy: { linkedAt: 'asc', id: 'asc' } }),
    isFactorNeeded(ctx, await organisationOf(ctx), person),
  ]);
  return {
    passwordChangedAt: credential?.updatedAt ?? null,
    secondFactorSince: factor?.confirmedAt ?? null,
    isSecondFactorRequired,
    recoveryCodesLeft: left,
    providerLinks: await Promise.all(providerLinks.map(async (link) => ({ ...link, name: await providerName(ctx, link.issuer) }))),
  };
}
