import type { Refusal } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { actsOf, type MacroActions } from '../macro-actions.rules.js';
import { doAct } from './macro-acts.js';
import type { WrittenText } from './written-text.js';

export interface Doing {
  readonly actions: MacroActions;
  /** What the macro is called. */
  readonly name: string;
  readonly text: WrittenText | null;
  readonly ticketId: string;
}

/** Every act in its order, as a part of a command; why one was refused, by its name, or null. */
export async function doAll(ctx: Ctx, tx: Tx, { actions, name, text, ticketId }: Doing): Promise<readonly Refusal[] | null> {
  for (const act of actsOf(actions)) {
    const [[version] = []] = await tx.rows('select version from ticket where id = ?', [ticketId]);
    const { userErrors = [] } = await doAct(ctx, act, { actions, name, ticketId, version: Number(version), text });
    if (!userErrors.every(({ code }) => IS_SO_ALREADY.has(code)))
      return userErrors.map((refusal) => ({ ...refusal, field: ['actions', act] }));
  }
  return null;
}

/** What the ticket has already need not be done to it. */
const IS_SO_ALREADY: ReadonlySet<string> = new Set(['NOTHING_CHANGED', 'ALREADY_YOURS']);
