import { type Language, textIn, type WordListName } from '@shouwen/shared';
import { grouped } from '../../kernel/grouped.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import type { WordList } from '../../platform/db/ordered-words.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { WordEntity } from './word.entity.js';
import type { WordRow } from './word.rules.js';

/** Name of the in-process table; whoever changes words touches it. */
export const WORDS = 'word';

export const WORD_ROWS: WordList = {
  entity: WordEntity,
  prefix: 'wrd',
  subject: 'word',
  events: { set: 'word.set', moved: 'word.moved' },
};

/** The words of one list as the database holds them now, in its order. */
export function loadWords(reader: Reader, list: WordListName): Promise<WordRow[]> {
  return findRows(reader, WordEntity, { list }, { orderBy: { sortOrder: 'asc', code: 'asc' } });
}

/** All words, by list and by id. */
export interface WordBook {
  of(list: WordListName): readonly WordRow[];
  find(id: string): WordRow | undefined;
}

export const wordBook = referenceTable<WordBook>(WORDS, async (reader) => {
  const all: WordRow[] = await findRows(reader, WordEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
  const [lists, byId] = [grouped(all, ({ list }) => list), new Map(all.map((word) => [word.id, word]))];
  return { of: (list) => lists.get(list) ?? [], find: (id) => byId.get(id) };
});

/** A word of a list by its code; undefined when there is none. */
export async function wordOf(ctx: Ctx, list: WordListName, code: string): Promise<WordRow | undefined> {
  return (await wordBook.of(ctx)).of(list).find((word) => word.code === code);
}

export interface WordsAsked {
  readonly list: WordListName;
  readonly isArchived: boolean | null;
  readonly search: string | null;
}

/** The words of a list in its order, of which some may be asked for. */
export async function wordsAsked(ctx: Ctx, { list, isArchived, search }: WordsAsked): Promise<readonly WordRow[]> {
  const words = (await wordBook.of(ctx)).of(list);
  const text = search?.trim().toLowerCase() ?? '';
  return words.filter(
    (word) => (isArchived === null || word.isArchived === isArchived) && (text === '' || isCalled(word, text, ctx.language)),
  );
}

function isCalled({ code, names }: WordRow, text: string, language: Language): boolean {
  return textIn(names, language).toLowerCase().includes(text) || code.toLowerCase().includes(text);
}
