import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { keepWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadWorkflowBook, SCHEME_WORDS, WORKFLOWS } from '../workflow.queries.js';
import { planScheme, type SchemeWish } from './category-scheme-set.rules.js';

/** Adds a tree of categories beside the others, or changes what one is called, for and required of. */
export function categorySchemeSet(ctx: Ctx, wish: SchemeWish): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, WORKFLOWS);
    const book = await loadWorkflowBook(tx);
    const decision = planScheme(book, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const { code } = wish;
    const known = book.schemes.find((scheme) => scheme.code === code);
    const isWritten = await keepWord(tx, ctx, { list: SCHEME_WORDS, code, known, said: decision.plan, sortOrder: book.schemes.length });
    return isWritten ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}
