import type { Ctx } from '../../../platform/context.js';
import { organisationOf } from '../organisation.js';
import { organisationName } from '../organisation-name.js';
import { waitingSecret } from '../second-factor/second-factor.js';
import type { StepKind } from '../second-factor/second-factor.rules.js';
import { totpUri } from '../second-factor/totp.js';
import { type PendingStep, stepOf } from './admit.js';
import { findChallenge } from './challenge.js';

/** A step as the page shows it. */
export interface SignInStep {
  readonly kind: StepKind;
  readonly setup: { readonly secret: string; readonly uri: string } | null;
}

export async function stepView(ctx: Ctx, { kind, personId }: Pick<PendingStep, 'kind' | 'personId'>): Promise<SignInStep> {
  return { kind, setup: kind === 'secondFactorSetup' ? await factorSetup(ctx, personId) : null };
}

/** The factor that waits for its first code; null when none does. One in use is never shown again. */
export async function factorSetup(ctx: Pick<Ctx, 'db' | 'clock' | 'app'>, personId: string): Promise<SignInStep['setup']> {
  const secret = await waitingSecret(ctx.db.read, ctx, personId);
  if (secret === null) return null;
  const { staff } = await organisationOf(ctx);
  const account = staff.find(personId)?.account ?? '';
  return { secret, uri: totpUri({ secret, account, issuer: await organisationName(ctx) }) };
}

/** The step that the request's cookie is at; null when it is at none. */
export async function pendingStep(ctx: Ctx): Promise<SignInStep | null> {
  const challenge = await findChallenge(ctx);
  const organisation = await organisationOf(ctx);
  const person = challenge && organisation.staff.find(challenge.personId);
  if (!challenge || !person?.isActive) return null;
  const { method, isFactorProved } = challenge;
  const kind = await stepOf(ctx.db.read, ctx, { person, organisation, method, isFactorProved });
  return kind && stepView(ctx, { kind, personId: person.id });
}
