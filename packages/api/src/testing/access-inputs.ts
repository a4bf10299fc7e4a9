import { type ClerkWorld, registered } from './clerk-world.js';
import { deadJob } from './dead-job.js';
import { passwordOf } from './provider-link.js';

/** Inputs about accounts, signing in, tokens and the log. */
export function accessInputs(world: () => ClerkWorld) {
  return {
    apiTokenRotate: async () => ({ apiTokenId: world().own.token }),
    apiTokenRevoke: async () => ({ apiTokenId: world().own.token }),
    apiTokenCreate: async () => {
      const expiresAt = new Date(world().app.clock.now().getTime() + 3_600_000);
      return { name: 'limited', permissions: ['ticket:read'], departmentIds: [world().own.department], expiresAt };
    },
    passwordReset: async () => ({
      personId: (await world().app.given.person({ account: 'forgets', department: 'technical', role: 'clerk' })).id,
    }),
    secondFactorReset: async () => ({
      personId: (await world().app.given.person({ account: 'loses', department: 'technical', role: 'clerk' })).id,
    }),
    sessionRevoke: async () => ({ sessionId: world().own.session }),
    providerUnlink: async () => {
      await passwordOf(world().app, world().own.person);
      return { providerLinkId: world().own.link };
    },
    auditFilterDelete: async () => ({ filterId: world().own.filter }),
    identityProviderUpdate: async () => ({ ...(await providerSetUp(world(), 'a')), name: 'a', clientId: 'a', isEnabled: false }),
    identityProviderRemove: () => providerSetUp(world(), 'b'),
    providerLinkBegin: async () => ({ identityProviderId: 'environment', currentPassword: 'correct horse battery' }),
    providerSignInBegin: async () => ({ identityProviderId: 'environment' }),
    deadLetterRetry: async () => ({ ids: [await deadJob(world().app)] }),
    deadLetterDiscard: async () => ({ ids: [await deadJob(world().app)] }),
    eventTextsErase: async () => {
      const passed = await world().desk.passes('clerk', await registered(world()), 'remote');
      const rows = await world().app.db.read.rows('select id from event where subject_id = ? and texts_hash is not null', [passed.id]);
      return { eventId: String(rows[0]?.[0]), reason: '客户要求' };
    },
    personCreate: async () => {
      return {
        account: 'newcomer',
        name: '新人',
        password: 'correct horse battery',
        departmentId: world().own.department,
        roleIds: [world().clerkRoleId],
      };
    },
  };
}

async function providerSetUp({ clerk }: ClerkWorld, name: string): Promise<object> {
  const input = { name, issuer: `https://${name}.example.cn`, clientId: name, isEnabled: false };
  const document = 'mutation P($input: IdentityProviderCreateInput!) { identityProviderCreate(input: $input) { identityProvider { id } } }';
  return { identityProviderId: (await clerk.run(document, { input })).data.identityProviderCreate.identityProvider.id, version: 1 };
}
