import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { MacroEntity, MacroUseEntity } from '../macro.entity.js';
import { doAll } from './do-all.js';
import { writtenText } from './written-text.js';

/** Does what a macro for everybody does, as a part of another command: that one takes all of it back when one act is refused. */
export async function doMacro(
  ctx: Ctx,
  tx: Tx,
  { code, ticketId }: { readonly code: string; readonly ticketId: string },
): Promise<Outcome<{ ticketId: string }>> {
  const macro = await findRow(tx, MacroEntity, { code, audience: 'everybody' });
  if (!macro) return refused({ code: 'CODE_UNKNOWN', params: { code } });
  const { id: macroId, actions, title: name } = macro;
  const text = await writtenText(ctx, { ticketId, text: actions.text, body: null });
  if (text?.isIncomplete) return refused({ code: 'TEXT_INCOMPLETE', params: { names: text.missing.join('、') } });
  const undone = await doAll(ctx, tx, { actions, name, text, ticketId });
  if (undone) return refused(...undone);
  await insertRows(tx, MacroUseEntity, [{ id: newId('mcu', ctx.clock.now()), macroId, at: ctx.clock.now() }]);
  return done({ ticketId });
}
