import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './sign-in.module.css';

interface Props extends ComponentProps<'input'> {
  readonly label: string;
  readonly error?: string;
  readonly hint?: string;
  readonly after?: ReactNode;
}

/** A labelled input whose hint and error are read out with it. */
export function Field({ label, error, hint, after, ...input }: Props) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control} data-invalid={error !== undefined}>
        <input {...input} id={id} aria-invalid={error !== undefined} aria-describedby={note === undefined ? undefined : `${id}note`} />
        {after}
      </div>
      {note !== undefined && (
        <p id={`${id}note`} className={error === undefined ? styles.hint : styles.error} role={error === undefined ? undefined : 'alert'}>
          {note}
        </p>
      )}
    </div>
  );
}
