import type { WordListName } from '@shouwen/shared';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { writeWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadWords, WORD_ROWS, WORDS } from '../word.queries.js';
import { checkNaming, mayCreateTag } from '../word.rules.js';

export interface TagCreateRequest {
  readonly list: WordListName;
  readonly name: string;
}

/** Makes a new tag while tagging; its code is made up. */
export function tagCreate(ctx: Ctx, { list, name }: TagCreateRequest): Promise<Outcome<{ list: WordListName; code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayCreateTag(ctx.actor, list);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, WORDS);
    const [words, names] = [await loadWords(tx, list), { 'zh-CN': name.trim() }];
    const fitting = checkNaming(words, { names });
    if (!fitting.allowed) return refused({ ...fitting.refusal, field: ['name'] });
    const code = newId('tag', ctx.clock.now()).slice(4);
    await writeWord(tx, ctx, { list: WORD_ROWS, words, asked: { code, names, more: { list, color: null, details: null } } });
    return done({ list, code });
  });
}
