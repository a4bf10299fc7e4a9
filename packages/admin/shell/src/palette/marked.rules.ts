/** A piece of a text, and whether the query says it. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** `state:open` asks for something and is not looked for in a text. */
const FILTER = /^\S+:/;

/** A text in pieces, with what the words of a query say set apart; of two words that overlap the longer one counts. */
export function piecesOf(text: string, query: string): readonly Piece[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && !FILTER.test(word))
    .sort((one, other) => other.length - one.length);
  const plain = text.toLowerCase();
  // Where lower case is longer than what it was, places would not agree.
  if (words.length === 0 || plain.length !== text.length) return [{ text, isHit: false }];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const word = words.find((one) => plain.startsWith(one, at));
    if (word === undefined) {
      at += 1;
      continue;
    }
    if (at > from) pieces.push({ text: text.slice(from, at), isHit: false });
    pieces.push({ text: text.slice(at, at + word.length), isHit: true });
    at += word.length;
    from = at;
  }
  return from < text.length || pieces.length === 0 ? [...pieces, { text: text.slice(from), isHit: false }] : pieces;
}
