import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { WordRow } from './word.rules.js';

export interface WordsWish {
  readonly addIds: readonly string[];
  readonly removeIds: readonly string[];
}

interface Facts {
  /** Of the list. */
  readonly words: readonly WordRow[];
  /** Ids of those that are there already. */
  readonly on: readonly string[];
  readonly most: number;
}

interface WordsPlan {
  readonly added: readonly WordRow[];
  readonly removed: readonly WordRow[];
}

/** What is put on and taken off. One that is out of use is not put on again; taking off a word that is not on the thing is no matter. */
export function planWordsOn({ words, on, most }: Facts, { addIds, removeIds }: WordsWish): Decision<WordsPlan> {
  const unknown = addIds.findIndex((id) => !words.some((word) => word.id === id && (!word.isArchived || on.includes(id))));
  if (unknown >= 0) return refuse('NOT_FOUND', undefined, ['addIds', String(unknown)]);
  const known = new Set(words.map(({ id }) => id));
  const nothing = removeIds.findIndex((id) => !known.has(id));
  if (nothing >= 0) return refuse('NOT_FOUND', undefined, ['removeIds', String(nothing)]);
  const removed = words.filter(({ id }) => removeIds.includes(id) && on.includes(id) && !addIds.includes(id));
  const added = words.filter(({ id }) => addIds.includes(id) && !on.includes(id));
  const isTooMany = on.length - removed.length + added.length > most;
  return isTooMany ? refuse('OUT_OF_RANGE', { min: 0, max: most }, ['addIds']) : allow({ added, removed });
}
