import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { done, type Outcome } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRow, guardedUpdate } from '../../platform/db/write.js';
import { canAddNote, changeTicket, type TicketPlan, type TicketSeen } from '../tickets/index.js';
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
      const decision = found.version === version ? await decide(found, ticket.departmentId) : refuse('CONFLICT');
      if (!decision.allowed) return decision;
      values = decision.plan.values;
      return allow(planOf(decision.plan, found, ticket));
    },
    write: (tx) => writePromise(tx, found, values),
  });
  return outcome.userErrors ? outcome : done({ ...outcome.value, promiseId });
}

/** What it does to the ticket: of open ones there is one fewer where it ended. */
function planOf(
  { type, texts, values }: PromiseChange,
  found: PromiseEntity,
  { openPromises }: Pick<TicketSeen, 'openPromises'>,
): TicketPlan {
  const changes = values.state === undefined ? {} : { openPromises: Math.max(0, openPromises - 1) };
  return { type, changes, details: { promise: told(found, values) }, ...(texts && { texts }) };
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
