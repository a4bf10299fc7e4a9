import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { setting } from '../../../platform/settings/setting.js';
import type { PersonRow } from '../../people/index.js';
import { linkByEmail } from '../access.settings.js';
import { organisationOf } from '../organisation.js';
import { recordFailure } from '../sign-in-history/record-sign-in.js';
import { admit } from '../sign-in-step/admit.js';
import { carrySignIn } from '../sign-in-step/sign-in-payload.js';
import { takeFlow } from './flow.js';
import type { Provider } from './identity-provider.queries.js';
import { vouchesFor } from './identity-provider.rules.js';
import { OidcIdentityEntity } from './oidc-identity.entity.js';
import { hearProvider, type ProviderAccount } from './provider.js';
import { personByEmail } from './provider-account.rules.js';

/** How a return from the provider ended; the panel says it in words. */
export type ReturnResult = 'done' | 'cancelled' | 'expired' | 'failed' | 'notLinked' | 'linked' | 'taken' | 'foreign';

/** Somebody comes back from the provider. Nothing of what they bring is written to a log. */
export async function providerReturn(ctx: Ctx, url: URL): Promise<ReturnResult> {
  const flow = await takeFlow(ctx, url.searchParams.get('state') ?? '');
  if (!flow) return 'expired';
  if (url.searchParams.has('error')) return 'cancelled';
  const { provider } = flow;
  const account = provider && (await hear(ctx, provider, { ...flow, url }));
  if (!account) return 'failed';
  const isVouchedFor = vouchesFor(provider.emailDomains, account.verifiedEmail);
  if (flow.linkSessionId !== null) return isVouchedFor ? link(ctx, flow.linkSessionId, account) : 'foreign';
  if (isVouchedFor) return signIn(ctx, account);
  await recordFailure(ctx, { personId: null, result: 'notLinked', method: 'provider' });
  return 'notLinked';
}

type Brought = Omit<Parameters<typeof hearProvider>[1], 'now'>;

async function hear(ctx: Ctx, { oidc }: Provider, brought: Brought): Promise<ProviderAccount | null> {
  const { publicUrl } = ctx.settings;
  if (!publicUrl) return null;
  try {
    // By the address that people use, because that is the one the provider knows.
    const url = new URL(`${brought.url.pathname}${brought.url.search}`, publicUrl);
    return await hearProvider(oidc, { ...brought, url, now: ctx.clock.now() });
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    const code = Reflect.get(Object(error), 'code');
    ctx.app.log.warn(
      { requestId: ctx.requestId, error: name, code: typeof code === 'string' ? code : null },
      'an answer of the identity provider was refused',
    );
    await recordFailure(ctx, { personId: null, result: 'providerFailed', method: 'provider' });
    return null;
  }
}

async function signIn(ctx: Ctx, account: ProviderAccount): Promise<ReturnResult> {
  const organisation = await organisationOf(ctx);
  const { issuer, subject } = account;
  const identity = await findRow(ctx.db.read, OidcIdentityEntity, { issuer, subject });
  const known = identity && organisation.staff.find(identity.personId);
  const person = known ?? (await byEmail(ctx, account));
  if (!person?.isActive) {
    await recordFailure(ctx, { personId: person?.id ?? null, result: person ? 'inactive' : 'notLinked', method: 'provider' });
    return 'notLinked';
  }
  const signedIn = await ctx.db.inTransaction(async (tx) => {
    if (identity) await tx.run('update oidc_identity set last_used_at = ? where id = ?', [ctx.clock.now(), identity.id]);
    else await insertIdentity(tx, ctx, { person, account, isUsed: true });
    return admit(tx, ctx, { person, organisation, method: 'provider', isFactorProved: false });
  });
  carrySignIn(ctx, signedIn);
  return 'done';
}

async function byEmail(ctx: Ctx, { verifiedEmail }: ProviderAccount): Promise<PersonRow | null> {
  if (verifiedEmail === null || !(await setting(ctx, linkByEmail))) return null;
  return personByEmail((await organisationOf(ctx)).staff, verifiedEmail);
}

/** Only the session that asked may link, and it must still be signed in. */
async function link(ctx: Ctx, sessionId: string, account: ProviderAccount): Promise<ReturnResult> {
  const { staff } = await organisationOf(ctx);
  const person = ctx.actor.sessionId === sessionId ? staff.find(ctx.actor.personId ?? '') : undefined;
  if (!person) return 'expired';
  return ctx.db.inTransaction(async (tx) => {
    const { issuer, subject } = account;
    const existing = await findRow(tx, OidcIdentityEntity, { issuer, subject });
    if (existing) return existing.personId === person.id ? 'linked' : 'taken';
    await insertIdentity(tx, ctx, { person, account, isUsed: false });
    return 'linked';
  });
}

interface NewIdentity {
  readonly person: PersonRow;
  readonly account: ProviderAccount;
  readonly isUsed: boolean;
}

async function insertIdentity(tx: Tx, ctx: Ctx, { person, account, isUsed }: NewIdentity): Promise<void> {
  const now = ctx.clock.now();
  const id = newId('idp', now);
  const { issuer, subject, verifiedEmail } = account;
  const row = { id, issuer, subject, personId: person.id, email: verifiedEmail, linkedAt: now, lastUsedAt: isUsed ? now : null };
  await insertRows(tx, OidcIdentityEntity, [row]);
  const payload = { personId: person.id, issuer, by: isUsed ? 'email' : 'session' };
  const { departmentId } = person;
  await recordEvent(tx, ctx, { type: 'provider.linked', subject: { type: 'provider_link', id, seq: 1 }, departmentId, payload });
}
