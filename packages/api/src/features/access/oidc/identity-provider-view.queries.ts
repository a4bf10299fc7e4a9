import type { Ctx } from '../../../platform/context.js';
import { returnAddressOf } from './flow.js';
import { ENVIRONMENT, linkCounts, providerRows } from './identity-provider.queries.js';
import { issuerKey } from './identity-provider.rules.js';

/** A provider as administrators see it; of the secret only whether there is one. */
export interface ProviderView {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly hasSecret: boolean;
  readonly scope: string;
  readonly emailDomains: readonly string[];
  readonly isEnabled: boolean;
  readonly isOfEnvironment: boolean;
  readonly linkCount: number;
  readonly updatedAt: Date | null;
}

export interface ProvidersView {
  readonly returnAddress: string | null;
  readonly providers: readonly ProviderView[];
}

export async function providersView(ctx: Ctx): Promise<ProvidersView> {
  const counts = await linkCounts(ctx.db.read);
  const rows = (await providerRows(ctx)).map(({ clientSecret, createdAt: _, ...row }) => ({
    ...row,
    hasSecret: clientSecret !== null,
    isOfEnvironment: false,
    linkCount: counts.get(issuerKey(row.issuer)) ?? 0,
  }));
  return { returnAddress: returnAddressOf(ctx.settings), providers: [...ofEnvironment(ctx, counts), ...rows] };
}

export async function findProviderView(ctx: Ctx, id: string): Promise<ProviderView | null> {
  return (await providersView(ctx)).providers.find((provider) => provider.id === id) ?? null;
}

function ofEnvironment({ settings }: Ctx, counts: ReadonlyMap<string, number>): ProviderView[] {
  const { oidc } = settings;
  if (!oidc) return [];
  const { name, issuer, clientId, clientSecret, scope } = oidc;
  const fixed = { emailDomains: [], isEnabled: true, isOfEnvironment: true, updatedAt: null };
  return [
    {
      id: ENVIRONMENT,
      version: 0,
      name,
      issuer,
      clientId,
      scope,
      ...fixed,
      hasSecret: clientSecret !== null,
      linkCount: counts.get(issuerKey(issuer)) ?? 0,
    },
  ];
}
