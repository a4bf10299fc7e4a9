import type { Channel } from '@shouwen/shared';
import { allow } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import { done } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { setting } from '../../../platform/settings/setting.js';
import { canAddNote, changeTicket, type TicketSeen } from '../../tickets/index.js';
import { dueOf } from '../due-wish.js';
import { PromiseEntity } from '../promise.entity.js';
import { type Due, type DueWish, nextLookAt } from '../promise.rules.js';
import { promiseWarnMinutes } from '../promise.settings.js';
import type { PromiseOutcome } from '../promise-act.js';

export interface PromiseMakeRequest extends DueWish {
  readonly ticketId: string;
  readonly what: string;
  readonly channel: Channel;
}

/** Puts on record what the customer was promised, and by when. Whoever promises sees to it. Promises never conflict. */
export async function promiseMake(ctx: Ctx, request: PromiseMakeRequest): Promise<PromiseOutcome> {
  const { ticketId } = request;
  const promiseId = newId('prm', ctx.clock.now());
  let due: Due | null = null;
  const outcome = await changeTicket(ctx, {
    ticketId,
    version: null,
    async decide(settingNow, ticket) {
      const permitted = canAddNote(settingNow, ticket);
      if (!permitted.allowed) return permitted;
      const planned = await dueOf(ctx, request, ticket.departmentId);
      if (!planned.allowed) return planned;
      due = planned.plan;
      return allow({
        type: 'ticket.promise_made' as const,
        changes: { openPromises: ticket.openPromises + 1 },
        details: { promise: { id: promiseId, dueAt: due.dueAt.toISOString() } },
        texts: { reason: request.what.trim() },
      });
    },
    async write(tx, ticket) {
      if (due) await put(tx, ctx, { request, promiseId, due, ticket });
      return null;
    },
  });
  return outcome.userErrors ? outcome : done({ ...outcome.value, promiseId });
}

interface Made {
  readonly request: PromiseMakeRequest;
  readonly promiseId: string;
  readonly due: Due;
  readonly ticket: TicketSeen;
}

async function put(tx: Tx, ctx: Ctx, { request: { what, channel }, promiseId, due, ticket }: Made): Promise<void> {
  const { personId } = ctx.actor;
  const [now, minutes] = [ctx.clock.now(), await setting(ctx, promiseWarnMinutes)];
  const row = { id: promiseId, version: 1, ticketId: ticket.id, customerId: ticket.customerId, what: what.trim(), channel, ...due };
  const maker = { holderId: personId ?? ticket.ownerId, madeById: personId, madeAt: now };
  const open = { state: 'open' as const, moves: [], missedAt: null, endedAt: null, endedById: null, note: null, cameBy: [] };
  const look = nextLookAt({ ...due, missedAt: null }, { minutes, now });
  await insertRows(tx, PromiseEntity, [{ ...row, ...maker, ...open, nextLookAt: look }]);
}
