import type { Refusal } from '../../../kernel/decision.js';
import { fittingIssuer } from '../../../kernel/issuer.js';

/** What an administrator writes. */
export interface ProviderWish {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly emailDomains: readonly string[];
  readonly isEnabled: boolean;
}

export type ProviderPlan = { readonly plan: ProviderWish } | { readonly refusals: readonly Refusal[] };

/** Providers are told apart by their address: accounts are linked with it. */
export interface ProviderSetting {
  /** Addresses of the others. */
  readonly takenIssuers: readonly string[];
}

const DOMAIN = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** What is kept of a wish, or everything that is wrong with it at once. */
export function planProvider(wish: ProviderWish, { takenIssuers }: ProviderSetting): ProviderPlan {
  const issuer = fittingIssuer(wish.issuer.trim());
  const domains = wish.emailDomains.map((domain) => domain.trim().toLowerCase().replace(/^@/, ''));
  const [name, clientId] = [wish.name.trim(), wish.clientId.trim()];
  const refusals: Refusal[] = [
    ...(name === '' ? [{ code: 'REQUIRED', field: ['name'] } as const] : []),
    ...(clientId === '' ? [{ code: 'REQUIRED', field: ['clientId'] } as const] : []),
    ...issuerRefusals(issuer, takenIssuers),
    ...domains.flatMap((domain) => (DOMAIN.test(domain) ? [] : [domainRefusal(domain)])).slice(0, 1),
  ];
  if (refusals.length > 0 || issuer === null) return { refusals };
  return {
    plan: { name, issuer, clientId, scope: scopeOf(wish.scope), emailDomains: [...new Set(domains)].sort(), isEnabled: wish.isEnabled },
  };
}

function issuerRefusals(issuer: string | null, taken: readonly string[]): Refusal[] {
  if (issuer === null) return [{ code: 'ISSUER_INVALID', field: ['issuer'] }];
  return taken.some((other) => issuerKey(other) === issuerKey(issuer)) ? [{ code: 'ALREADY_EXISTS', field: ['issuer'] }] : [];
}

function domainRefusal(domain: string): Refusal {
  return { code: 'DOMAIN_INVALID', params: { domain }, field: ['emailDomains'] };
}

/** With and without a last slash it is the same place. */
export function issuerKey(issuer: string): string {
  return issuer.replace(/\/$/, '');
}

/** Without `openid` a provider says nothing of who came. */
function scopeOf(scope: string): string {
  return [...new Set(['openid', ...scope.split(/\s+/).filter((word) => word !== '')])].join(' ');
}

/** Whether a provider may speak for somebody with this address. */
export function vouchesFor(emailDomains: readonly string[], verifiedEmail: string | null): boolean {
  if (emailDomains.length === 0) return true;
  const domain = verifiedEmail?.toLowerCase().split('@').at(-1);
  return domain !== undefined && emailDomains.includes(domain);
}
