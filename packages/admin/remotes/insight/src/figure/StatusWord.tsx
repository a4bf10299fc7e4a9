import styles from './StatusWord.module.css';
import type { Verdict } from './useFigureWords.js';

/** Kept, near or missed: a word first, its colour second. */
export function StatusWord({ verdict }: { readonly verdict: Verdict }) {
  if (verdict.text === '') return null;
  return <span className={styles[verdict.meaning]}>{verdict.text}</span>;
}
