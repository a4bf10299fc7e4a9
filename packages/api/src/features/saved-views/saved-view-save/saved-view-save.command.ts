import type { Refusal } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRows, guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { sharedNames } from '../../people/index.js';
import { SavedViewEntity } from '../saved-view.entity.js';
import { keptView, SAVED_VIEWS } from '../saved-view.queries.js';
import { isBeside, MOST_VIEWS, planSavedView, toldOfView, type ViewPlan, type ViewWish } from '../saved-view.rules.js';

export interface SavedViewSaveRequest extends ViewWish {
  /** The one that becomes so; null for a new one. */
  readonly known: { readonly id: string; readonly version: number } | null;
}

/** Keeps filter, order and columns under a name. */
export async function savedViewSave(ctx: Ctx, { known, ...wish }: SavedViewSaveRequest): Promise<Outcome<{ savedViewId: string }>> {
  const names = await sharedNames(ctx);
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, SAVED_VIEWS);
    const kept = known && (await keptView(tx, ctx, known.id));
    if (kept?.userErrors) return kept;
    const decision = planSavedView(wish, names);
    if (!decision.allowed) return refused(decision.refusal);
    const view = { id: known?.id ?? newId('svw', ctx.clock.now()), version: known?.version ?? null, plan: decision.plan };
    const refusal = (await crowd(tx, view)) ?? (await write(tx, ctx, view));
    if (refusal) return refused(refusal);
    await record(tx, ctx, view);
    return done({ savedViewId: view.id });
  });
}

async function crowd(tx: Tx, { id, plan }: Writing): Promise<Refusal | null> {
  const beside = (await findRows(tx, SavedViewEntity)).filter((view) => view.id !== id && isBeside(view, plan));
  return beside.length < MOST_VIEWS ? null : { code: 'TOO_MANY_SAVED', params: { max: MOST_VIEWS } };
}

interface Writing {
  readonly id: string;
  /** As last seen; null for a new one. */
  readonly version: number | null;
  readonly plan: ViewPlan;
}

async function write(tx: Tx, { clock }: Ctx, { id, version, plan }: Writing): Promise<Refusal | null> {
  const row = { ...plan, updatedAt: clock.now() };
  if (version !== null) return (await guardedUpdate(tx, SavedViewEntity, { id, version }, row)) ? null : { code: 'CONFLICT' };
  await insertRows(tx, SavedViewEntity, [{ ...row, id, version: 1 }]);
  return null;
}

async function record(tx: Tx, ctx: Ctx, { id, version, plan }: Writing): Promise<void> {
  const { name, audience, departmentId } = plan;
  await recordEvent(tx, ctx, {
    type: version === null ? 'saved_view.created' : 'saved_view.changed',
    subject: { type: 'saved_view', id, seq: (version ?? 0) + 1 },
    departmentId,
    payload: toldOfView(plan, { name, audience }),
  });
}
