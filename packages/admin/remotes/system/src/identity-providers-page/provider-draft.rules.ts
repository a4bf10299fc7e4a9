import type {
  IdentityProviderCreateInput,
  IdentityProviderUpdateInput,
  IdentityProviders_ProviderFragment as Provider,
} from '../gql/graphql.js';

/** What the form holds; domains as people write them, with commas or spaces between. */
export interface ProviderDraft {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly hasNoSecret?: boolean;
  readonly scope: string;
  readonly emailDomains: string;
  readonly isEnabled: boolean;
}

export const NEW_PROVIDER: ProviderDraft = {
  name: '',
  issuer: '',
  clientId: '',
  scope: 'openid profile email',
  emailDomains: '',
  isEnabled: true,
};

export function draftOf({ name, issuer, clientId, hasSecret, scope, emailDomains, isEnabled }: Provider): ProviderDraft {
  return { name, issuer, clientId, hasNoSecret: !hasSecret, scope, emailDomains: emailDomains.join(', '), isEnabled };
}

function sharedOf({ name, clientId, scope, emailDomains, isEnabled }: ProviderDraft) {
  const domains = emailDomains.split(/[\s,，、;；]+/).filter((domain) => domain !== '');
  return { name, clientId, scope, emailDomains: domains, isEnabled };
}

export function createInputOf(draft: ProviderDraft): IdentityProviderCreateInput {
  return { ...sharedOf(draft), issuer: draft.issuer, clientSecret: draft.hasNoSecret ? null : draft.clientSecret || null };
}

/** An empty field leaves the secret as it is; only saying so takes it away. */
export function updateInputOf(draft: ProviderDraft, { id, version }: Pick<Provider, 'id' | 'version'>): IdentityProviderUpdateInput {
  const clientSecret = draft.hasNoSecret ? '' : draft.clientSecret || null;
  return { ...sharedOf(draft), clientSecret, identityProviderId: id, version };
}
