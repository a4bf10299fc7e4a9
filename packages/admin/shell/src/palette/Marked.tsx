import { piecesOf } from './marked.rules.js';
import styles from './palette.module.css';

/** A text with what was looked for set apart. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  let at = 0;
  return piecesOf(text, query).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isHit ? (
      <mark key={key} className={styles.hit}>
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
}
