import { type Language, textIn } from '@shouwen/shared';
import { FILTER_KEYS, type FilterKey, KEY_WORDS } from './query-filter-words.rules.js';

/** One filter as it was written; its value may be empty while somebody types. */
export interface WrittenFilter {
  readonly key: FilterKey;
  readonly value: string;
}

export interface ReadQuery {
  /** What is to be found in the words. */
  readonly words: string;
  readonly filters: readonly WrittenFilter[];
}

const PART = /([^\s:："]+)[:：](?:"([^"]*)"?|([^\s"]*))|\S+/gu;

/** `漏水 state:open owner:"Mei Chen"` → words, and what is asked beside them. What is no filter of ours is a word like others. */
export function readQuery(query: string): ReadQuery {
  const words: string[] = [];
  const filters: WrittenFilter[] = [];
  for (const [part, written = '', quoted, plain] of query.normalize('NFKC').matchAll(PART)) {
    const key = keyOf(written);
    if (key === null) words.push(part);
    else filters.push({ key, value: (quoted ?? plain ?? '').trim() });
  }
  return { words: words.join(' '), filters };
}

function keyOf(written: string): FilterKey | null {
  const word = written.toLowerCase();
  return FILTER_KEYS.find((key) => key === word || Object.values(KEY_WORDS[key]).includes(word)) ?? null;
}

/** What somebody is about to finish: a value of a key, or a key; null when it is a word of their own. */
export interface Unfinished {
  readonly before: string;
  readonly key: FilterKey | null;
  readonly typed: string;
}

const LAST_VALUE = /(?:^|\s)([^\s:："]+)[:：](?:"([^"]*)|([^\s"]*))$/u;
const LAST_WORD = /(?:^|\s)([^\s:："]*)$/u;

export function unfinishedOf(query: string): Unfinished | null {
  const value = LAST_VALUE.exec(query);
  if (value) {
    const key = keyOf(value[1] ?? '');
    return key && { before: query.slice(0, value.index), key, typed: (value[2] ?? value[3] ?? '').trim() };
  }
  const word = LAST_WORD.exec(query);
  return word && { before: query.slice(0, word.index), key: null, typed: word[1] ?? '' };
}

/** Keys that begin with what was typed, in any language. */
export function keysBeginning(typed: string): readonly FilterKey[] {
  const start = typed.toLowerCase();
  if (start === '') return [];
  return FILTER_KEYS.filter((key) => [key, ...Object.values(KEY_WORDS[key])].some((word) => word.startsWith(start)));
}

/** The query with the last word finished: a key waits for its value, a value for the next word. */
export function finished({ before, key }: Pick<Unfinished, 'before' | 'key'>, word: string, language: Language): string {
  const start = before.trim() === '' ? '' : `${before.trim()} `;
  if (key === null) return `${start}${word}:`;
  return `${start}${textIn(KEY_WORDS[key], language)}:${/\s/.test(word) ? `"${word}"` : word} `;
}

/** Something a filter can name. */
export interface FilterOption {
  readonly value: string;
  readonly names: readonly string[];
}

/** Those that are called so; without one, those whose name holds it. */
export function optionsCalled<O extends FilterOption>(options: readonly O[], typed: string): readonly O[] {
  const wanted = typed.toLowerCase();
  if (wanted === '') return [];
  const exact = options.filter(({ names }) => names.some((name) => name.toLowerCase() === wanted));
  return exact.length > 0 ? exact : options.filter(({ names }) => names.some((name) => name.toLowerCase().includes(wanted)));
}
