import type { Decision } from '../../kernel/decision.js';
import { type MoveBefore, planMoveBefore } from '../../kernel/move-before.js';
import type { OrderedWord } from '../../kernel/ordered-word.js';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import { runCommand } from '../command.js';
import type { Ctx } from '../context.js';
import type { Tx } from './db.js';
import { type WordList, writeOrder } from './ordered-words.js';
import { touchReference } from './reference-table.js';

interface Ordered {
  readonly list: WordList;
  /** Name of the in-process table that holds them; touched first, so that changes follow each other. */
  readonly reference: string;
  load(tx: Tx): Promise<readonly OrderedWord[]>;
  /** May the actor; left out where the mutation's permission is all that is asked. */
  readonly permitted?: Decision;
}

/** Puts a word of the organisation at another place in its order. Nothing moved, nothing is recorded. */
export function moveWord(ctx: Ctx, { list, reference, load, permitted }: Ordered, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    if (permitted && !permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, reference);
    const decision = planMoveBefore(await load(tx), move);
    if (!decision.allowed) return refused(decision.refusal);
    await writeOrder(tx, ctx, { list, plan: decision.plan, move });
    return done({ code: move.code });
  });
}
