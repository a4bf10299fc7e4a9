import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import { setting } from '../../../platform/settings/setting.js';
import { dueOf } from '../due-wish.js';
import type { PromiseEntity } from '../promise.entity.js';
import { type DueWish, missedAt, nextLookAt } from '../promise.rules.js';
import { promiseWarnMinutes } from '../promise.settings.js';
import { changePromise, type PromiseAt, type PromiseChange, type PromiseOutcome } from '../promise-act.js';

/** What is kept of the moves of one promise. */
const MOST_MOVES = 50;

export interface PromiseMoveRequest extends PromiseAt, DueWish {
  readonly reason?: string | null;
}

/** The customer was told of another time. The old one stays on record; one that had passed stays missed. */
export function promiseMove(ctx: Ctx, request: PromiseMoveRequest): Promise<PromiseOutcome> {
  return changePromise(ctx, request, (promise, departmentId) => move(ctx, { promise, departmentId, request }));
}

interface Asked {
  readonly promise: PromiseEntity;
  readonly departmentId: string;
  readonly request: PromiseMoveRequest;
}

async function move(ctx: Ctx, { promise, departmentId, request }: Asked): Promise<Decision<PromiseChange>> {
  if (promise.state !== 'open') return refuse('PROMISE_ENDED');
  const planned = await dueOf(ctx, request, departmentId);
  if (!planned.allowed) return planned;
  const [now, { dueAt, hours }] = [ctx.clock.now(), planned.plan];
  if (dueAt.getTime() === promise.dueAt.getTime()) return refuse('INVALID', undefined, ['dueAt']);
  const missed = missedAt(promise, now);
  const moved = { at: now.toISOString(), byId: ctx.actor.personId, from: promise.dueAt.toISOString(), to: dueAt.toISOString() };
  const look = nextLookAt({ dueAt, missedAt: missed }, { minutes: await setting(ctx, promiseWarnMinutes), now });
  const reason = request.reason?.trim() ?? '';
  return allow({
    type: 'ticket.promise_moved',
    values: { dueAt, hours, missedAt: missed, moves: [...promise.moves, moved].slice(-MOST_MOVES), nextLookAt: look },
    ...(reason !== '' && { texts: { reason } }),
  });
}
