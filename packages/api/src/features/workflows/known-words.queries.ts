import { isTicketFact } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { departmentTree } from '../departments/index.js';
import { wordBook } from '../words/index.js';
import { MAIN_SCHEME } from './category-tree.rules.js';
import type { KnownWords } from './step-check.rules.js';
import { workflowBook } from './workflow.queries.js';

const OF_A_FIELD = /^field\.([A-Za-z0-9][A-Za-z0-9_-]*)$/;

/** What ways between states may ask for and set, from the tables in this process. A field of a form may be asked for before it is there. */
export async function knownWords(ctx: Ctx): Promise<KnownWords> {
  const [book, words, tree] = await Promise.all([workflowBook.of(ctx), wordBook.of(ctx), departmentTree.of(ctx)]);
  const schemes = book.schemes.map(({ code }) => code);
  return {
    isFact: (name) => isTicketFact(name, { schemes, fields: OF_A_FIELD.exec(name)?.slice(1) ?? [] }),
    categories: new Set(book.categories.filter(({ scheme }) => scheme !== MAIN_SCHEME).map(({ code }) => code)),
    tags: new Set(words.of('ticket_tag').map(({ code }) => code)),
    departments: new Set(tree.all.map(({ code }) => code)),
  };
}
