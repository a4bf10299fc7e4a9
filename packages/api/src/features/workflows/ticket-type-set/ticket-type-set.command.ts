import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { keepWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { formBook, ticketForms } from '../../forms/index.js';
import { positionBook } from '../../people/index.js';
import { loadWorkflowBook, TYPE_WORDS, WORKFLOWS } from '../workflow.queries.js';
import { planTicketType, type TypeWish } from './ticket-type-set.rules.js';

/** Adds a type of ticket, or changes what one is called, asks for and runs by. */
export function ticketTypeSet(ctx: Ctx, wish: TypeWish): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, WORKFLOWS);
    const [book, words] = [await loadWorkflowBook(tx), await positionBook.of(ctx)];
    const certificates = new Set(words.termsOf('certificate').map((term) => term.code));
    const forms = ticketForms(await formBook.of(ctx));
    const decision = planTicketType({ book, certificates, forms }, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const { code } = wish;
    const known = book.types.find((type) => type.code === code);
    const isWritten = await keepWord(tx, ctx, { list: TYPE_WORDS, code, known, said: decision.plan, sortOrder: book.types.length });
    return isWritten ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}
