import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { type WordAsked, writeWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { CHECK_WORDS, DAILY_CHECKS, loadChecks } from '../daily-check.queries.js';

/** Adds a point of the daily check, rewords it, takes it out of use or back. */
export function dailyCheckSet(ctx: Ctx, asked: WordAsked): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, DAILY_CHECKS);
    const isWritten = await writeWord(tx, ctx, { list: CHECK_WORDS, words: await loadChecks(tx), asked });
    return isWritten ? done({ code: asked.code }) : refused({ code: 'CONFLICT' });
  });
}
