import { type Decision, refuse } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { lockRows } from '../../../platform/db/lock-rows.js';
import { findRow, guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { CustomerEntity, reachesCustomer } from '../../customers/index.js';
import { CustomerMergeEntity } from '../customer-merge.entity.js';
import { hangingOn, mergeRows } from '../merge-rows.js';
import { checkMerge, type MergeChoices, type MergedColumns, type MergePair, planMerge } from './customer-merge.rules.js';

export interface CustomerMergeRequest extends MergeChoices {
  readonly keptId: string;
  readonly keptVersion: number;
  readonly mergedId: string;
  readonly mergedVersion: number;
  readonly reason: string;
}

type Merged = { readonly customerId: string; readonly mergeId: string };

/** Says that two customers are one (CUS-07). Nothing is lost: what is done to rows stands in a journal that takes it back. */
export function customerMerge(ctx: Ctx, request: CustomerMergeRequest): Promise<Outcome<Merged>> {
  return runCommand(ctx, async (tx) => {
    const { keptId, mergedId } = request;
    await lockRows(tx, 'customer', [keptId, mergedId]);
    const kept = await seen(tx, ctx, keptId);
    if (!kept) return refused({ code: 'NOT_FOUND', field: ['keptId'] });
    const merged = await seen(tx, ctx, mergedId);
    if (!merged) return refused({ code: 'NOT_FOUND', field: ['mergedId'] });
    const decision = decide(ctx, { kept, merged }, request);
    if (!decision.allowed) return refused(decision.refusal);
    return done(await carryOut(tx, ctx, { pair: { kept, merged }, columns: decision.plan, request }));
  });
}

function decide({ actor }: Ctx, pair: MergePair, request: CustomerMergeRequest): Decision<MergedColumns> {
  const permitted = checkMerge(actor, pair);
  if (!permitted.allowed) return permitted;
  const isSeen = pair.kept.version === request.keptVersion && pair.merged.version === request.mergedVersion;
  return isSeen ? planMerge(actor, pair, request) : refuse('CONFLICT');
}

async function seen(tx: Tx, ctx: Ctx, id: string): Promise<CustomerEntity | null> {
  const customer = await findRow(tx, CustomerEntity, { id });
  return customer && reachesCustomer(ctx.actor, 'customer:read', customer) ? customer : null;
}

interface Plan {
  readonly pair: MergePair;
  readonly columns: MergedColumns;
  readonly request: CustomerMergeRequest;
}

/** `keepUntil` is kept as `keep_until`. */
const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function carryOut(tx: Tx, ctx: Ctx, { pair, columns, request }: Plan): Promise<Merged> {
  const { kept, merged } = pair;
  const now = ctx.clock.now();
  const moved = await hangingOn(tx, ctx, merged.id);
  const journal = await mergeRows(tx, ctx, { keptId: kept.id, mergedId: merged.id, taken: new Set(request.taken) });
  const values = Object.fromEntries(Object.entries(columns).map(([field, value]) => [columnOf(field), value]));
  await journal.change({ table: 'customer', id: kept.id }, values);
  await guardedUpdate(tx, CustomerEntity, kept, { updatedAt: now });
  await guardedUpdate(tx, CustomerEntity, merged, { mergedIntoId: kept.id, updatedAt: now });
  const id = newId('cmg', now);
  const by = { mergedById: ctx.actor.personId ?? '', mergedAt: now, undoneById: null, undoneAt: null };
  const row = { id, version: 1, keptId: kept.id, mergedId: merged.id, taken: request.taken, moved, steps: journal.steps, ...by };
  await insertRows(tx, CustomerMergeEntity, [row]);
  const texts = { reason: request.reason.trim() };
  await say(tx, ctx, {
    type: 'customer.merged',
    customer: kept,
    payload: { mergeId: id, mergedId: merged.id, taken: request.taken, moved },
    texts,
  });
  await say(tx, ctx, { type: 'customer.merged_into', customer: merged, payload: { mergeId: id, keptId: kept.id }, texts });
  return { customerId: kept.id, mergeId: id };
}

interface Said {
  readonly type: 'customer.merged' | 'customer.merged_into' | 'customer.merge_undone';
  readonly customer: { readonly id: string; readonly version: number; readonly departmentId: string | null };
  readonly payload: object;
  readonly texts: Readonly<Record<string, string>>;
}

/** What the log says at one of the two. */
export async function say(tx: Tx, ctx: Ctx, { type, customer, payload, texts }: Said): Promise<void> {
  const subject = { type: 'customer', id: customer.id, seq: customer.version + 1 };
  await recordEvent(tx, ctx, { type, subject, departmentId: customer.departmentId, payload, texts });
}
