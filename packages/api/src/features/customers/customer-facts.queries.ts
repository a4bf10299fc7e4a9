import type { Ctx } from '../../platform/context.js';
import { wordBook } from '../words/index.js';
import type { Offered } from './customer-facts.rules.js';

/** The codes of each list that are in use. */
export async function offeredWords(ctx: Ctx): Promise<Offered> {
  const book = await wordBook.of(ctx);
  return (list) => new Set(book.of(list).flatMap(({ code, isArchived }) => (isArchived ? [] : [code])));
}
