import type { EventType } from '@shouwen/shared';
import { type Changes, changesBetween } from '../../kernel/changes.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import { runCommand } from '../../platform/command.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRow, guardedUpdate } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import { CustomerEntity } from './customer.entity.js';
import { mayChangeCustomer, reachesCustomer } from './customer-access.rules.js';

/** One act's whole effect on a customer. */
export interface CustomerPlan {
  readonly changes?: Partial<CustomerEntity>;
  /** What the log says beside the fields that changed. */
  readonly payload?: object;
  /** What somebody wrote with it, by name: kept where it can be erased. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Writes beside the customer, in the same transaction. */
  write?(): Promise<void>;
}

/** What one act brings to the common way of changing a customer. */
export interface CustomerVerb {
  readonly customerId: string;
  /** As the caller last saw it; null where the act cannot conflict. */
  readonly version: number | null;
  readonly type: Extract<EventType, `customer.${string}`>;
  /** Who may; whoever may change the customer, when absent. */
  check?(customer: CustomerEntity): Promise<Decision>;
  /** Null: nothing would change, and nothing is recorded. */
  decide(tx: Tx, customer: CustomerEntity): Promise<Decision<CustomerPlan | null>>;
}

/** Every act on a customer: lock, look, decide, write, record one event. */
export function changeCustomer(ctx: Ctx, verb: CustomerVerb): Promise<Outcome<{ customerId: string }>> {
  return runCommand(ctx, async (tx) => {
    const customer = await lockCustomer(tx, verb.customerId);
    if (!customer || !reachesCustomer(ctx.actor, 'customer:read', customer)) return refused({ code: 'NOT_FOUND', field: ['customerId'] });
    const permitted = await checkChange(ctx, customer, verb);
    if (!permitted.allowed) return refused(permitted.refusal);
    const decision = await verb.decide(tx, customer);
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await carryOut(tx, ctx, { customer, type: verb.type, plan: decision.plan });
    return isWritten ? done({ customerId: customer.id }) : refused({ code: 'CONFLICT' });
  });
}

async function checkChange({ actor }: Ctx, customer: CustomerEntity, { version, check }: CustomerVerb): Promise<Decision> {
  const permitted = check ? await check(customer) : mayChangeCustomer(actor, customer);
  if (!permitted.allowed) return permitted;
  return version !== null && version !== customer.version ? refuse('CONFLICT') : allow();
}

/** Whoever went into another is that other. MySQL takes the row lock first, so that two changes of one customer follow each other; SQLite has one writer anyway. */
async function lockCustomer(tx: Tx, id: string): Promise<CustomerEntity | null> {
  if (tx.engine === 'mysql') await tx.rows('select id from customer where id = ? for update', [id]);
  const customer = await findRow(tx, CustomerEntity, { id });
  return customer?.mergedIntoId ? lockCustomer(tx, customer.mergedIntoId) : customer;
}

interface Act {
  readonly customer: CustomerEntity;
  readonly type: EventType;
  readonly plan: CustomerPlan | null;
}

/** False when somebody was faster. */
async function carryOut(tx: Tx, ctx: Ctx, { customer, type, plan }: Act): Promise<boolean> {
  if (plan === null) return true;
  const { changes = {}, payload, texts, write } = plan;
  if (!(await guardedUpdate(tx, CustomerEntity, customer, { ...changes, updatedAt: ctx.clock.now() }))) return false;
  await write?.();
  await recordEvent(tx, ctx, {
    type,
    subject: { type: 'customer', id: customer.id, seq: customer.version + 1 },
    departmentId: customer.departmentId,
    payload: { ...payload, changes: saidOf(customer, changes) },
    ...(texts && { texts }),
  });
  return true;
}

/** Of these the log says that they changed, never what they were: the customer's data may be erased, the log is not. */
const PRIVATE: ReadonlySet<string> = new Set(['name', 'phone', 'email', 'address', 'note', 'wordingNote']);

function saidOf(customer: CustomerEntity, changes: Partial<CustomerEntity>): Changes {
  const all = Object.entries(changesBetween(customer, changes));
  return Object.fromEntries(all.map(([field, change]) => [field, PRIVATE.has(field) ? { from: '…', to: '…' } : change]));
}
