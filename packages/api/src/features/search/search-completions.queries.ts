import { LIMITS, textIn } from '@shouwen/shared';
import { holds } from '../../kernel/actor.js';
import { BadInput } from '../../kernel/errors.js';
import type { Ctx } from '../../platform/context.js';
import { finished, keysBeginning, unfinishedOf } from './query-filter.rules.js';
import { KEY_HINTS, KEY_WORDS } from './query-filter-words.rules.js';
import { offeredOptions } from './query-filters.js';
import type { SearchCompletion } from './search.type.js';

/** How the last word of a query may go on as a filter of tickets. */
export async function completionsOf(ctx: Ctx, query: string): Promise<readonly SearchCompletion[]> {
  if ([...query].length > LIMITS.search) throw new BadInput(`A search has at most ${LIMITS.search} characters.`);
  const unfinished = unfinishedOf(query);
  if (unfinished === null || !holds(ctx.actor, 'ticket:read')) return [];
  const { language } = ctx;
  const { key, typed } = unfinished;
  if (key === null)
    return keysBeginning(typed).map((one) => {
      const word = textIn(KEY_WORDS[one], language);
      return { query: finished(unfinished, word, language), label: `${word}:`, detail: textIn(KEY_HINTS[one], language) };
    });
  const options = await offeredOptions(ctx, key, typed);
  return options.map(({ label }) => ({
    query: finished(unfinished, label, language),
    label: `${textIn(KEY_WORDS[key], language)}:${label}`,
    detail: '',
  }));
}
