import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { keptMacro, MACROS } from '../macro.queries.js';
import { toldOfMacro } from '../macro.rules.js';

export interface MacroRemoveRequest {
  readonly macroId: string;
  readonly version: number;
}

/** Takes a macro away; what was done with it stays done. */
export function macroRemove(ctx: Ctx, { macroId, version }: MacroRemoveRequest): Promise<Outcome<{ macroId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, MACROS);
    const kept = await keptMacro(tx, ctx, macroId);
    if (kept.userErrors) return kept;
    const { macro } = kept.value;
    if (macro.version !== version) return refused({ code: 'CONFLICT' });
    await tx.run('delete from macro_use where macro_id = ?', [macroId]);
    await tx.run('delete from macro where id = ?', [macroId]);
    const { title, audience, departmentId } = macro;
    const subject = { type: 'macro', id: macroId, seq: version + 1 };
    await recordEvent(tx, ctx, { type: 'macro.removed', subject, departmentId, payload: toldOfMacro(macro, { title, audience }) });
    return done({ macroId });
  });
}
