/** What can be found. */
export const SEARCH_KINDS = ['ticket', 'customer', 'person', 'department', 'document', 'quick_reply'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a thing can be found by. */
export interface SearchTexts {
  /** Ordinary text: subjects, names, accounts. */
  readonly texts: readonly string[];
  /** Ticket numbers and the like, of which people remember any part. */
  readonly numbers?: readonly string[];
  /** Phone numbers, of which callers give the end. No more than that end is indexed: the mask shows it, the rest it hides. */
  readonly phones?: readonly string[];
  /** Names as they are typed in pinyin, see `pinyinWords`. */
  readonly pinyin?: readonly string[];
}

const SHORTEST_NUMBER_PART = 3;
const PHONE_TAIL = 4;

/**
 * All the words of a document. A query word finds the beginning of a word, so a number is stored with all its endings, and any
 * part of it finds it.
 */
export function documentText({ texts, numbers = [], phones = [], pinyin = [] }: SearchTexts): string {
  const parts = [
    ...texts,
    ...numbers
      .flatMap((number) => [number.replace(/[^\p{L}\p{N}]/gu, ''), ...number.split(/[^\p{L}\p{N}]+/u)])
      .flatMap((word) => endings(word, SHORTEST_NUMBER_PART)),
    ...phones.map((phone) => phone.replace(/x.*$|\D/g, '').slice(-PHONE_TAIL)),
    ...pinyin,
  ];
  return [...new Set(parts.filter((part) => part !== ''))].join(' ');
}

function endings(word: string, shortest: number): string[] {
  const characters = [...word];
  if (characters.length <= shortest) return [word];
  return characters.slice(0, characters.length - shortest + 1).map((_, start) => characters.slice(start).join(''));
}

/** The words a name is typed by: 王小明 by `wxm` and `wangxiaoming`, and from any syllable on. */
export function pinyinWords(syllables: readonly string[]): string[] {
  const plain = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, '')).filter((syllable) => syllable !== '');
  if (plain.length === 0) return [];
  const initials = plain.map((syllable) => syllable.charAt(0)).join('');
  return [...new Set([initials, ...plain.map((_, start) => plain.slice(start).join(''))])];
}

/**
 * What is worth asking the index: Chinese from one character, words from two letters, numbers from three digits. Less would
 * match half of everything and help nobody. Empty: nothing to look for.
 */
export function searchableQuery(query: string): string {
  const words = query.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter(isWorthAsking).join(' ');
}

function isWorthAsking(word: string): boolean {
  if (/^\p{N}+$/u.test(word)) return word.length >= SHORTEST_NUMBER_PART;
  return /[^\x20-\x7e]/.test(word) || word.length >= 2;
}

/** Whether every word of a query stands somewhere in the texts. */
export function holdsWords(texts: readonly string[], query: string): boolean {
  const text = texts.join(' ').normalize('NFKC').toLowerCase();
  return query
    .toLowerCase()
    .split(' ')
    .every((word) => text.includes(word));
}

/** Takes from each list in turn until there are enough, then puts every list's share together again in order. */
export function fairShare<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const shares = lists.map(() => 0);
  let taken = 0;
  for (let round = 0; taken < most && lists.some((list) => list.length > round); round += 1) {
    for (const [index, list] of lists.entries()) {
      if (taken < most && list.length > round) {
        shares[index] = round + 1;
        taken += 1;
      }
    }
  }
  return lists.flatMap((list, index) => list.slice(0, shares[index]));
}
