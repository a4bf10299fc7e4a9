import styles from './AuditPage.module.css';
import { useEventWords } from './useEventWords.js';

interface Props {
  readonly field: string;
  readonly from: string | null | undefined;
  readonly to: string | null | undefined;
}

/** Before → after. Nothing is a dash, and is not struck out. */
export function Change({ field, from, to }: Props) {
  const words = useEventWords();
  return (
    <span className={styles.change}>
      {from == null ? <span className={styles.nothing}>—</span> : <del className={styles.from}>{words.value(field, from)}</del>} →{' '}
      {to == null ? <span className={styles.nothing}>—</span> : <ins className={styles.to}>{words.value(field, to)}</ins>}
    </span>
  );
}
