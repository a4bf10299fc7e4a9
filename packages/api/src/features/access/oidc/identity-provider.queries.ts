import type { OidcSettings } from '../../../kernel/settings.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader } from '../../../platform/db/db.js';
import { referenceTable } from '../../../platform/db/reference-table.js';
import { findRows } from '../../../platform/db/write.js';
import type { SealedColumn } from '../../../platform/secrets/sealed-values.js';
import type { SealedPlace } from '../../../platform/secrets/vault.js';
import { IdentityProviderEntity } from './identity-provider.entity.js';
import { issuerKey } from './identity-provider.rules.js';

/** Name of the table in `touchReference`. */
export const IDENTITY_PROVIDERS = 'identity_provider';

/** Without its key a provider is asked for its secret again. */
export const SEALED_CLIENTS: SealedColumn = { table: 'identity_provider', id: 'id', column: 'client_secret', whenLost: 'clear' };

export function secretPlaceOf(id: string): SealedPlace {
  return { table: SEALED_CLIENTS.table, id };
}

/** The one that the environment sets up; nobody changes it in the panel. */
export const ENVIRONMENT = 'environment';

/** One provider, wherever it was set up. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly emailDomains: readonly string[];
  readonly isEnabled: boolean;
  readonly oidc: OidcSettings;
}

const providerTable = referenceTable(IDENTITY_PROVIDERS, (reader) =>
  findRows(reader, IdentityProviderEntity, {}, { orderBy: { createdAt: 'asc', id: 'asc' } }),
);

/** The providers of the panel, as they are kept. */
export function providerRows(ctx: Pick<Ctx, 'db'>): Promise<readonly IdentityProviderEntity[]> {
  return providerTable.of(ctx);
}

/** Made once for each row, so that what a provider says of itself is remembered as long as the row stays as it is. */
const made = new WeakMap<IdentityProviderEntity, Provider>();

type ProviderCtx = Pick<Ctx, 'db' | 'settings' | 'app'>;

function providerOf({ app }: ProviderCtx, row: IdentityProviderEntity): Provider {
  const known = made.get(row);
  if (known) return known;
  const { id, name, issuer, clientId, scope, emailDomains, isEnabled } = row;
  const clientSecret = row.clientSecret === null ? null : app.vault.open(secretPlaceOf(id), row.clientSecret);
  const provider = { id, name, emailDomains, isEnabled, oidc: { issuer, clientId, clientSecret, name, scope } };
  made.set(row, provider);
  return provider;
}

/** Everybody's ways in by a provider, in the order of their buttons. None where there is no address to come back to. */
export async function providersInUse(ctx: ProviderCtx): Promise<readonly Provider[]> {
  const { oidc, publicUrl } = ctx.settings;
  if (!publicUrl) return [];
  const fromEnvironment = oidc ? [{ id: ENVIRONMENT, name: oidc.name, emailDomains: [], isEnabled: true, oidc }] : [];
  const own = (await providerRows(ctx)).filter(({ isEnabled }) => isEnabled);
  return [...fromEnvironment, ...own.map((row) => providerOf(ctx, row))];
}

export async function findProvider(ctx: ProviderCtx, id: string): Promise<Provider | null> {
  return (await providersInUse(ctx)).find((provider) => provider.id === id) ?? null;
}

/** What a provider is called to whoever is linked with it; null for one that is gone. */
export async function providerName({ db, settings }: Pick<Ctx, 'db' | 'settings'>, issuer: string): Promise<string | null> {
  const known = [...(settings.oidc ? [settings.oidc] : []), ...(await providerTable.of({ db }))];
  return known.find((one) => issuerKey(one.issuer) === issuerKey(issuer))?.name ?? null;
}

/** How many accounts of each provider sign somebody in, by `issuerKey`. */
export async function linkCounts(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.rows('select issuer, count(*) from oidc_identity group by issuer');
  return new Map(rows.map(([issuer, count]) => [issuerKey(String(issuer)), Number(count)]));
}

/** Addresses of all providers but one: each address belongs to one of them. */
export async function issuersBeside(reader: Reader, { settings }: Pick<Ctx, 'settings'>, id: string | null): Promise<string[]> {
  const rows = await findRows(reader, IdentityProviderEntity);
  return [...(settings.oidc ? [settings.oidc.issuer] : []), ...rows.flatMap((row) => (row.id === id ? [] : [row.issuer]))];
}
