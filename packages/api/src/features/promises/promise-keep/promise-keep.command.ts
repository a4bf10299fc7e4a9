import type { Channel, ContactDirection, ContactResult } from '@shouwen/shared';
import { allow, type Decision } from '../../../kernel/decision.js';
import { refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { ticketContactLog } from '../../tickets/index.js';
import type { PromiseEntity } from '../promise.entity.js';
import { planEnd } from '../promise.rules.js';
import { changePromise, type PromiseAt, type PromiseChange, type PromiseOutcome } from '../promise-act.js';

/** The contact by which a promise was kept. */
export interface KeepingContact {
  readonly channel: Channel;
  readonly direction: ContactDirection;
  readonly result: ContactResult;
  readonly durationSeconds?: number | null;
  readonly body: string;
  readonly nextStep?: string | null;
  readonly isOutcome?: boolean | null;
  readonly fileIds?: readonly string[] | null;
}

export interface PromiseKeepRequest extends PromiseAt {
  readonly contact?: KeepingContact | null;
}

/** A promise was kept. The contact that kept it is logged with it, or neither is. */
export function promiseKeep(ctx: Ctx, { contact, ...at }: PromiseKeepRequest): Promise<PromiseOutcome> {
  return runCommand(ctx, async (tx) => {
    const within = { ...ctx, within: tx, idempotency: null };
    const logged = contact == null ? null : await ticketContactLog(within, { ticketId: at.ticketId, ...contact });
    if (logged?.userErrors) {
      const about = logged.userErrors.map(({ field, ...said }) => ({ ...said, ...(field && { field: inContact(field) }) }));
      return refused(...about);
    }
    return changePromise(within, at, async (promise) => keep(ctx, promise));
  });
}

/** The ticket is named beside the contact. */
const inContact = (field: readonly string[]): readonly string[] => (field[0] === 'ticketId' ? field : ['contact', ...field]);

function keep({ clock, actor }: Ctx, promise: PromiseEntity): Decision<PromiseChange> {
  const now = clock.now();
  const decision = planEnd(promise, 'keep', now);
  if (!decision.allowed) return decision;
  const end = { ...decision.plan, endedAt: now, endedById: actor.personId, nextLookAt: null };
  return allow({ type: 'ticket.promise_kept', values: end });
}
