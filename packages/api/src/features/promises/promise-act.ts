import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { done, type Outcome } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRow, guardedUpdate } from '../../platform/db/write.js';
import { canAddNote, changeTicket, type TicketPlan } from '../tickets/index.js';
import { PromiseEntity } from './promise.entity.js';

export interface PromiseAt {
  readonly ticketId: string;
  readonly promiseId: string;
  /** As the caller last saw it. */
  readonly version: number;
}

export interface PromiseChange {
  readonly type: 'ticket.promise_kept' | 'ticket.promise_moved' | 'ticket.promise_withdrawn';
  readonly values: Partial<PromiseEntity>;
  readonly texts?: Readonly<Record<string, string>>;
}

export type PromiseOutcome = Outcome<{ ticketId: string; promiseId: string }>;

/** Every act on a promise that is there, by whoever may write on its ticket, as they last saw it. The ticket counts those that are open. */
export async function changePromise(
  ctx: Ctx,
  { ticketId, promiseId, version }: PromiseAt,
  decide: (promise: PromiseEntity, departmentId: string) => Promise<Decision<PromiseChange>>,
): Promise<PromiseOutcome> {
  let found: PromiseEntity | null = null;
  let values: Partial<PromiseEntity> = {};
  const outcome = await changeTicket(ctx, {
    ticketId,
    version: null,
    async decide(setting, ticket, tx): Promise<Decision<TicketPlan>> {
      const permitted = canAddNote(setting, ticket);
      if (!permitted.allowed) return permitted;
      found = await findRow(tx, PromiseEntity, { id: promiseId, ticketId });
      if (!found) return refuse('NOT_FOUND', undefined, ['promiseId']);
      if (found.version !== version) return refuse('CONFLICT');
      const decision = await decide(found, ticket.departmentId);
      if (!decision.allowed) return decision;
      const { type, texts } = decision.plan;
      values = decision.plan.values;
      const isEnded = values.state !== undefined;
      return allow({
        type,
        changes: isEnded ? { openPromises: Math.max(0, ticket.openPromises - 1) } : {},
        details: { promise: told(found, values) },
        ...(texts && { texts }),
      });
    },
    write: (tx) => writePromise(tx, found, values),
  });
  return outcome.userErrors ? outcome : done({ ...outcome.value, promiseId });
}

async function writePromise(
  tx: Tx,
  found: PromiseEntity | null,
  values: Partial<PromiseEntity>,
): Promise<{ readonly code: 'CONFLICT' } | null> {
  return found && (await guardedUpdate(tx, PromiseEntity, found, values)) ? null : { code: 'CONFLICT' };
}

function told({ id, dueAt }: PromiseEntity, values: Partial<PromiseEntity>) {
  return {
    id,
    dueAt: (values.dueAt ?? dueAt).toISOString(),
    ...(values.dueAt && { fromDueAt: dueAt.toISOString() }),
    ...(values.state && { outcome: values.state }),
  };
}
