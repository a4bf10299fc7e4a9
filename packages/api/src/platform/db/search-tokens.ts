/*
 * Full text is tokenised here, once, for both engines: MariaDB has no Chinese parser and drops words under three letters,
 * SQLite's trigrams find no two-character word. Every token is ASCII and at least three long, so that no server default
 * (minimum length, stop words, collation) ever matters. A Chinese run becomes overlapping pairs of characters; any other
 * word stands for itself behind `wx`, or spelt out behind `wu` where it is not ASCII.
 */

/** Han with its extensions, kana, hangul: scripts that write no spaces between words (hangul for its particles). */
const SPACELESS = '\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{323af}';
const SEGMENT = new RegExp(`[${SPACELESS}]+|(?:(?![${SPACELESS}])[\\p{L}\\p{N}])+`, 'gu');
const STARTS_SPACELESS = new RegExp(`^[${SPACELESS}]`, 'u');
const LONGEST_WORD = 60;

interface Segment {
  readonly text: string;
  readonly isSpaceless: boolean;
}

/** Width, case and accents do not matter for finding. */
function segments(text: string): readonly Segment[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
  return [...plain.matchAll(SEGMENT)].map(([found]) => ({ text: found, isSpaceless: STARTS_SPACELESS.test(found) }));
}

/** Four letters per character whatever its plane, so that no character is the beginning of another. */
const spell = (character: string): string => (character.codePointAt(0) ?? 0).toString(36).padStart(4, '0');

function word(text: string): string {
  const isAscii = /^[a-z0-9]+$/.test(text);
  return (isAscii ? `wx${text}` : `wu${[...text].map(spell).join('')}`).slice(0, LONGEST_WORD);
}

/** `洗衣机` → 洗衣, 衣机. */
function pairs(text: string): readonly string[] {
  const characters = [...text];
  return characters.slice(0, -1).map((c, i) => `c${spell(c)}${spell(characters[i + 1] ?? '')}`);
}

/** What is stored for a text, separated by spaces. */
export function indexTokens(text: string): string {
  return segments(text)
    .flatMap(({ text, isSpaceless }) => (isSpaceless ? [...pairs(text), `c${spell([...text].at(-1) ?? '')}`] : [word(text)]))
    .join(' ');
}

/** One part of a query: tokens that follow each other, or the beginning of one. */
interface Term {
  readonly tokens: readonly string[];
  readonly isPrefix: boolean;
}

function terms(query: string): readonly Term[] {
  return segments(query).map(({ text, isSpaceless }) => {
    if (!isSpaceless) return { tokens: [word(text)], isPrefix: true };
    const tokens = pairs(text);
    return tokens.length > 0 ? { tokens, isPrefix: false } : { tokens: [`c${spell(text)}`], isPrefix: true };
  });
}

/** A shelf holds so many documents that came after each other: few enough to look through, whatever is asked. */
const SHELF = 4096;

/** On which shelf a document stands, by its place among all. */
export const shelfOf = (place: number): number => Math.floor(place / SHELF);

/** A token as the documents of one shelf bear it beside the plain one. */
const onShelf = (token: string, shelf: number): string => `k${shelf.toString(36).padStart(4, '0')}${token}`;

/**
 * What MariaDB stores for a document. InnoDB fetches every row with a word before it sorts them, so a word of 30 000 documents costs 150 ms
 * however few are wanted; with the shelf in the token the newest ones are found without touching the others.
 */
export function shelvedTokens(text: string, shelf: number): string {
  const tokens = indexTokens(text);
  return tokens === '' ? '' : `${tokens} ${[...new Set(tokens.split(' '))].map((token) => onShelf(token, shelf)).join(' ')}`;
}

/**
 * For `match(tokens) against (? in boolean mode)`, on some shelves or on all; empty when there is nothing to look for. Add `exactRuns` as
 * LIKE conditions.
 */
export function mysqlMatch(query: string, shelves: readonly number[] | null = null): string {
  const required = (token: string, end: string): string =>
    shelves ? `+(${shelves.map((shelf) => `${onShelf(token, shelf)}${end}`).join(' ')})` : `+${token}${end}`;
  return terms(query)
    .flatMap(({ tokens, isPrefix }) => tokens.map((token) => required(token, isPrefix ? '*' : '')))
    .join(' ');
}

/** For `… match ?` on an FTS5 table; empty when there is nothing to look for. */
export function sqliteMatch(query: string): string {
  return terms(query)
    .map(({ tokens, isPrefix }) => (isPrefix ? `${tokens.join(' ')}*` : `"${tokens.join(' ')}"`))
    .join(' AND ');
}

/**
 * Chinese runs whose pairs alone do not prove that they stand together. On MySQL a LIKE on the text settles it, two to four
 * times faster than InnoDB's phrase search; FTS5's phrases are exact already.
 */
export function exactRuns(query: string): readonly string[] {
  return segments(query).flatMap(({ text, isSpaceless }) => (isSpaceless && [...text].length > 2 ? [text] : []));
}
