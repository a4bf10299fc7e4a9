import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { organisationOf } from '../organisation.js';
import { organisationName } from '../organisation-name.js';
import { SecondFactorEntity } from '../second-factor/second-factor.entity.js';
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
export async function factorSetup(ctx: Pick<Ctx, 'db' | 'clock'>, personId: string): Promise<SignInStep['setup']> {
  const waiting = await findRow(ctx.db.read, SecondFactorEntity, { personId, confirmedAt: null });
  if (!waiting) return null;
  const { staff } = await organisationOf(ctx);
  const account = staff.find(personId)?.account ?? '';
  const { secret } = waiting;
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
