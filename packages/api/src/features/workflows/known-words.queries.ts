import { isTicketFact } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { departmentTree } from '../departments/index.js';
import { formBook } from '../forms/index.js';
import { wordBook } from '../words/index.js';
import { MAIN_SCHEME } from './category-tree.rules.js';
import type { KnownWords } from './step-check.rules.js';
import { workflowBook } from './workflow.queries.js';

/** What ways between states may ask for and set, from the tables in this process. */
export async function knownWords(ctx: Ctx): Promise<KnownWords> {
  const [book, words, tree] = await Promise.all([workflowBook.of(ctx), wordBook.of(ctx), departmentTree.of(ctx)]);
  const fields = (await formBook.of(ctx)).all.flatMap((form) => form.fields.map(({ code }) => code));
  const schemes = book.schemes.map(({ code }) => code);
  return {
    isFact: (name) => isTicketFact(name, { schemes, fields }),
    categories: new Set(book.categories.filter(({ scheme }) => scheme !== MAIN_SCHEME).map(({ code }) => code)),
    tags: new Set(words.of('ticket_tag').map(({ code }) => code)),
    departments: new Set(tree.all.map(({ code }) => code)),
  };
}
