import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader, Tx } from '../../../platform/db/db.js';
import { findRow } from '../../../platform/db/write.js';
import { setting } from '../../../platform/settings/setting.js';
import { CredentialEntity, heldRoles, mustChangePassword, type PersonRow, passwordPolicy } from '../../people/index.js';
import { secondFactorAfterProvider, secondFactorRequired, secondFactorRoles } from '../access.settings.js';
import type { Organisation } from '../actor.rules.js';
import { organisationOf } from '../organisation.js';
import { beginFactor, findFactor } from '../second-factor/second-factor.js';
import { needsFactor, nextStep, roleCodesOf, type StepKind } from '../second-factor/second-factor.rules.js';
import { type OpenedSession, openSession, type ProvedPerson } from '../session-start/open-session.js';
import { recordSignIn } from '../sign-in-history/record-sign-in.js';
import type { SignInMethod } from '../sign-in-history/sign-in.rules.js';
import { type Challenge, closeChallenge, findChallenge, openChallenge } from './challenge.js';

/** What still lies before somebody, and the secret by which their browser goes on. */
export interface PendingStep {
  readonly kind: StepKind;
  readonly secret: string;
  readonly personId: string;
}

/** Either in, or one step further. */
export type SignedIn =
  | { readonly opened: OpenedSession; readonly step?: undefined }
  | { readonly step: PendingStep; readonly opened?: undefined };

export interface Proved extends ProvedPerson {
  readonly method: SignInMethod;
  readonly isFactorProved: boolean;
}

/** Opens the session of somebody who has nothing left to prove; otherwise remembers how far they have come. */
export async function admit(tx: Tx, ctx: Ctx, { method, isFactorProved, ...proved }: Proved): Promise<SignedIn> {
  const { person } = proved;
  const kind = await stepOf(tx, ctx, { ...proved, method, isFactorProved });
  if (kind === null) {
    const opened = await openSession(tx, ctx, proved);
    await recordSignIn(tx, ctx, { personId: person.id, result: 'success', method });
    return { opened };
  }
  if (kind === 'secondFactorSetup') await beginFactor(tx, ctx, person.id);
  const secret = await openChallenge(tx, ctx, { personId: person.id, method, isFactorProved });
  return { step: { kind, secret, personId: person.id } };
}

/** The next step of somebody, null when there is none. */
export async function stepOf(reader: Reader, ctx: Ctx, { person, organisation, method, isFactorProved }: Proved): Promise<StepKind | null> {
  const isTrusted = method === 'provider' && !(await setting(ctx, secondFactorAfterProvider));
  const factor = await findFactor(reader, person.id);
  const credential = method === 'password' ? await findRow(reader, CredentialEntity, { personId: person.id }) : null;
  return nextStep({
    hasFactor: factor !== null && !isTrusted,
    needsFactor: !isTrusted && (await isFactorNeeded(ctx, organisation, person)),
    isFactorProved,
    mustChangePassword: credential !== null && mustChangePassword(credential, await passwordPolicy(ctx), ctx.clock.now()),
  });
}

/** Whether the organisation asks this person for a second factor. */
export async function isFactorNeeded(ctx: Pick<Ctx, 'db'>, organisation: Organisation, person: PersonRow): Promise<boolean> {
  const policy = {
    isForEverybody: await setting(ctx, secondFactorRequired),
    roleCodes: roleCodesOf(await setting(ctx, secondFactorRoles)),
  };
  return needsFactor(
    policy,
    heldRoles(organisation, person, organisation.today).map(({ role }) => role.code),
  );
}

/** Somebody half way in, whose next step is the one that this request takes. */
export interface OnTheWay extends Proved {
  readonly challenge: Challenge;
}

/** Who the request's cookie names, if this step is the next one for them. The answer to everything else is the same. */
export async function onTheWay(ctx: Ctx, kind: StepKind): Promise<OnTheWay | null> {
  const challenge = await findChallenge(ctx);
  const organisation = await organisationOf(ctx);
  const person = challenge && organisation.staff.find(challenge.personId);
  if (!challenge || !person?.isActive) return null;
  const way = { person, organisation, method: challenge.method, isFactorProved: challenge.isFactorProved, challenge };
  return (await stepOf(ctx.db.read, ctx, way)) === kind ? way : null;
}

/** The step is taken: the old challenge is used up, by one request only, and whoever took it is a step further. */
export async function goOn(tx: Tx, ctx: Ctx, { challenge, ...proved }: OnTheWay): Promise<Outcome<SignedIn>> {
  if (!(await closeChallenge(tx, challenge))) return refused({ code: 'SIGN_IN_EXPIRED' });
  return done(await admit(tx, ctx, proved));
}
