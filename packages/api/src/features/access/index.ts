import type { Feature } from '../../platform/feature.js';
import { accessSweep } from './access.jobs.js';
import { findApiToken, findSession } from './access.queries.js';
import { ApiTokenEntity } from './api-token.entity.js';
import { ApiToken } from './api-token.type.js';
import { ApiTokenCreateResolver } from './api-token-create/api-token-create.graphql.js';
import { ApiTokenRevokeResolver } from './api-token-revoke/api-token-revoke.graphql.js';
import { FirstAdministratorCreateResolver } from './first-administrator-create/first-administrator-create.graphql.js';
import { InstallationResolver } from './installation.resolver.js';
import { SessionEntity } from './session.entity.js';
import { Session } from './session.type.js';
import { SessionEndResolver } from './session-end/session-end.graphql.js';
import { SessionRevokeResolver } from './session-revoke/session-revoke.graphql.js';
import { SessionStartResolver } from './session-start/session-start.graphql.js';
import { ViewerResolver } from './viewer.resolver.js';
import { ViewerLanguageSetResolver } from './viewer-language-set/viewer-language-set.graphql.js';

export { actorOf } from './actor.rules.js';
export { createAuthenticator } from './authenticator.js';
export { organisationOf } from './organisation.js';
export { newSecret } from './secret.js';

export const access: Feature = {
  name: 'access',
  level: 2,
  entities: [SessionEntity, ApiTokenEntity],
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
  ],
  jobs: [accessSweep],
  nodes: [
    { prefix: 'ses', type: Session, find: findSession },
    { prefix: 'tok', type: ApiToken, find: findApiToken },
  ],
};
