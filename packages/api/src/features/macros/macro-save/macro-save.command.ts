import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { MacroEntity } from '../macro.entity.js';
import { keptMacro, MACROS, macroNames } from '../macro.queries.js';
import { type MacroPlan, type MacroWish, planMacro, toldOfMacro } from '../macro.rules.js';

export interface MacroSaveRequest extends Omit<MacroWish, 'appliesWhen'> {
  /** Left out: it stays as it is, and a new one is for any ticket. */
  readonly appliesWhen?: MacroWish['appliesWhen'];
  /** The one that becomes so; null for a new one. */
  readonly known: { readonly id: string; readonly version: number } | null;
}

/** Keeps acts and wording under a title, for oneself, a department or everybody (KNO-15). */
export async function macroSave(ctx: Ctx, { known, ...wish }: MacroSaveRequest): Promise<Outcome<{ macroId: string }>> {
  const names = await macroNames(ctx);
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, MACROS);
    const kept = known && (await keptMacro(tx, ctx, known.id));
    if (kept?.userErrors) return kept;
    const { appliesWhen = kept?.value.macro.appliesWhen ?? null } = wish;
    const decision = planMacro({ ...wish, appliesWhen }, names);
    if (!decision.allowed) return refused(decision.refusal);
    const saving = { id: known?.id ?? newId('mac', ctx.clock.now()), version: known?.version ?? 0, plan: decision.plan };
    if (!(await write(tx, ctx, saving))) return refused({ code: 'CONFLICT' });
    await record(tx, ctx, saving);
    return done({ macroId: saving.id });
  });
}

interface Saving {
  readonly id: string;
  /** As last seen; 0 of a new one. */
  readonly version: number;
  readonly plan: MacroPlan;
}

async function write(tx: Tx, { clock }: Ctx, { id, version, plan }: Saving): Promise<boolean> {
  const row = { ...plan, updatedAt: clock.now() };
  if (version > 0) return guardedUpdate(tx, MacroEntity, { id, version }, row);
  await insertRows(tx, MacroEntity, [{ ...row, id, code: id, version: 1 }]);
  return true;
}

async function record(tx: Tx, ctx: Ctx, { id, version, plan }: Saving): Promise<void> {
  const { title, audience, departmentId, actions, appliesWhen } = plan;
  await recordEvent(tx, ctx, {
    type: version > 0 ? 'macro.changed' : 'macro.created',
    subject: { type: 'macro', id, seq: version + 1 },
    departmentId,
    payload: toldOfMacro(plan, { title, audience, actions, appliesWhen }),
  });
}
