import type { Feature } from '../../platform/feature.js';
import { accessSweep } from './access.jobs.js';
import { findApiToken, findSession } from './access.queries.js';
import { accessSettings } from './access.settings.js';
import { ApiTokenEntity } from './api-token.entity.js';
import { ApiToken } from './api-token.type.js';
import { ApiTokenCreateResolver } from './api-token-create/api-token-create.graphql.js';
import { ApiTokenRevokeResolver } from './api-token-revoke/api-token-revoke.graphql.js';
import { ApiTokenRotateResolver } from './api-token-rotate/api-token-rotate.graphql.js';
import { FirstAdministratorCreateResolver } from './first-administrator-create/first-administrator-create.graphql.js';
import { IdentityProviderCreateResolver } from './identity-provider-create/identity-provider-create.graphql.js';
import { IdentityProviderRemoveResolver } from './identity-provider-remove/identity-provider-remove.graphql.js';
import { IdentityProviderTestResolver } from './identity-provider-test/identity-provider-test.graphql.js';
import { IdentityProviderUpdateResolver } from './identity-provider-update/identity-provider-update.graphql.js';
import { InstallationResolver } from './installation.resolver.js';
import { IdentityProviderEntity } from './oidc/identity-provider.entity.js';
import { SEALED_CLIENTS } from './oidc/identity-provider.queries.js';
import { IdentityProviderResolver, IdentityProvidersResolver } from './oidc/identity-provider.resolver.js';
import { OidcFlowEntity, OidcIdentityEntity } from './oidc/oidc-identity.entity.js';
import { providerRoutes } from './oidc/provider.routes.js';
import { PasswordChangeResolver } from './password-change/password-change.graphql.js';
import { PasswordResetResolver } from './password-reset/password-reset.graphql.js';
import { explainPerson } from './permission-explain/explain-person.js';
import { PermissionExplainResolver } from './permission-explain/permission-explain.graphql.js';
import { ProviderLinkBeginResolver } from './provider-link-begin/provider-link-begin.graphql.js';
import { ProviderSignInBeginResolver } from './provider-sign-in-begin/provider-sign-in-begin.graphql.js';
import { ProviderUnlinkResolver } from './provider-unlink/provider-unlink.graphql.js';
import { RecoveryCodesRenewResolver } from './recovery-codes-renew/recovery-codes-renew.graphql.js';
import { RecoveryCodeEntity, SecondFactorEntity } from './second-factor/second-factor.entity.js';
import { SEALED_FACTORS } from './second-factor/second-factor.js';
import { SecondFactorBeginResolver } from './second-factor-begin/second-factor-begin.graphql.js';
import { SecondFactorConfirmResolver } from './second-factor-confirm/second-factor-confirm.graphql.js';
import { SecondFactorRemoveResolver } from './second-factor-remove/second-factor-remove.graphql.js';
import { SecondFactorResetResolver } from './second-factor-reset/second-factor-reset.graphql.js';
import { PasswordPolicyResolver, ViewerSecurityResolver } from './security.resolver.js';
import { SessionEntity } from './session.entity.js';
import { Session } from './session.type.js';
import { SessionEndResolver } from './session-end/session-end.graphql.js';
import { SessionFactorConfirmResolver } from './session-factor-confirm/session-factor-confirm.graphql.js';
import { SessionPasswordChangeResolver } from './session-password-change/session-password-change.graphql.js';
import { SessionProveResolver } from './session-prove/session-prove.graphql.js';
import { SessionRevokeResolver } from './session-revoke/session-revoke.graphql.js';
import { SessionRevokeOthersResolver } from './session-revoke-others/session-revoke-others.graphql.js';
import { SessionStartResolver } from './session-start/session-start.graphql.js';
import { SignInEntity } from './sign-in-history/sign-in.entity.js';
import { SignInHistoryResolver } from './sign-in-history/sign-in.resolver.js';
import { SignInChallengeEntity } from './sign-in-step/sign-in-challenge.entity.js';
import { viewAsMinutes } from './view-as.settings.js';
import { ViewAsEndResolver } from './view-as-end/view-as-end.graphql.js';
import { ViewAsStartResolver } from './view-as-start/view-as-start.graphql.js';
import { ViewerResolver } from './viewer.resolver.js';
import { ViewerLanguageSetResolver } from './viewer-language-set/viewer-language-set.graphql.js';

export { actorOf } from './actor.rules.js';
export { actorsOf } from './actors-of.js';
export { createAuthenticator } from './authenticator.js';
export { Installation } from './installation.resolver.js';
export { organisationOf } from './organisation.js';
export { newSecret } from './secret.js';
export { countSessions } from './session-count.queries.js';

export const access: Feature = {
  name: 'access',
  level: 2,
  entities: [
    SessionEntity,
    ApiTokenEntity,
    SignInChallengeEntity,
    SignInEntity,
    SecondFactorEntity,
    RecoveryCodeEntity,
    OidcIdentityEntity,
    OidcFlowEntity,
    IdentityProviderEntity,
  ],
  resolvers: [
    ViewerResolver,
    InstallationResolver,
    SessionStartResolver,
    SessionEndResolver,
    SessionRevokeResolver,
    FirstAdministratorCreateResolver,
    ViewerLanguageSetResolver,
    ApiTokenCreateResolver,
    ApiTokenRevokeResolver,
    ApiTokenRotateResolver,
    SessionProveResolver,
    SessionPasswordChangeResolver,
    SessionFactorConfirmResolver,
    SessionRevokeOthersResolver,
    PasswordChangeResolver,
    PasswordResetResolver,
    SecondFactorBeginResolver,
    SecondFactorConfirmResolver,
    SecondFactorRemoveResolver,
    SecondFactorResetResolver,
    RecoveryCodesRenewResolver,
    ViewerSecurityResolver,
    PasswordPolicyResolver,
    SignInHistoryResolver,
    PermissionExplainResolver,
    ViewAsStartResolver,
    ViewAsEndResolver,
    ProviderSignInBeginResolver,
    ProviderLinkBeginResolver,
    ProviderUnlinkResolver,
    IdentityProviderResolver,
    IdentityProvidersResolver,
    IdentityProviderCreateResolver,
    IdentityProviderUpdateResolver,
    IdentityProviderRemoveResolver,
    IdentityProviderTestResolver,
  ],
  settings: [...accessSettings, viewAsMinutes],
  routes: providerRoutes,
  sealed: [SEALED_FACTORS, SEALED_CLIENTS],
  explains: [explainPerson],
  jobs: [accessSweep],
  nodes: [
    { prefix: 'ses', type: Session, find: findSession },
    { prefix: 'tok', type: ApiToken, find: findApiToken },
  ],
};
