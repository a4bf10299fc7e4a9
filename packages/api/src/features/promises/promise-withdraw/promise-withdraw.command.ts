import { allow } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import { planEnd } from '../promise.rules.js';
import { changePromise, type PromiseAt, type PromiseOutcome } from '../promise-act.js';

export interface PromiseWithdrawRequest extends PromiseAt {
  readonly reason: string;
}

/** A promise will not be kept: before its time it is withdrawn, after it broken. */
export function promiseWithdraw(ctx: Ctx, { reason, ...at }: PromiseWithdrawRequest): Promise<PromiseOutcome> {
  return changePromise(ctx, at, async (promise) => {
    const now = ctx.clock.now();
    const decision = planEnd(promise, 'withdraw', now);
    if (!decision.allowed) return decision;
    const note = reason.trim();
    const end = { ...decision.plan, note, endedAt: now, endedById: ctx.actor.personId, nextLookAt: null };
    return allow({ type: 'ticket.promise_withdrawn' as const, values: end, texts: { reason: note } });
  });
}
