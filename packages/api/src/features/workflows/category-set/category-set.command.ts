import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { keepWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { departmentTree, isDepartmentVisible } from '../../departments/index.js';
import { findVisibleDocument } from '../../documents/index.js';
import { formBook, ticketForms } from '../../forms/index.js';
import { CATEGORY_WORDS, loadWorkflowBook, WORKFLOWS } from '../workflow.queries.js';
import type { WorkflowBook } from '../workflow.rules.js';
import { type CategoryFacts, type CategoryWish, planCategory } from './category-set.rules.js';

/** Adds a category to a tree, or changes what one is called, for and decides. */
export function categorySet(ctx: Ctx, wish: CategoryWish): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, WORKFLOWS);
    const book = await loadWorkflowBook(tx);
    const decision = planCategory(await factsOf(ctx, { book, wish }), wish);
    if (!decision.allowed) return refused(decision.refusal);
    const { code } = wish;
    const known = book.categories.find((category) => category.code === code);
    const sortOrder = book.categories.length;
    const isWritten = await keepWord(tx, ctx, { list: CATEGORY_WORDS, code, known, said: decision.plan, sortOrder });
    return isWritten ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}

/** What it names of other features, looked up once. */
async function factsOf(ctx: Ctx, { book, wish }: { readonly book: WorkflowBook; readonly wish: CategoryWish }): Promise<CategoryFacts> {
  const tree = await departmentTree.of(ctx);
  const document = wish.documentId == null ? null : await findVisibleDocument(ctx, wish.documentId);
  const isOpen = (id: string): boolean => isDepartmentVisible(ctx.actor, id) && tree.find(id)?.isArchived === false;
  const forms = ticketForms(await formBook.of(ctx));
  return { book, isThere: { departmentId: isOpen, documentId: () => document !== null, form: (code) => forms.has(code) } };
}
