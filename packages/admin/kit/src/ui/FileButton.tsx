import { useRef } from 'react';
import { Button } from '../antd.js';
import styles from './FileButton.module.css';

interface Props {
  readonly label: string;
  /** Media types and endings, as the browser's chooser wants them. */
  readonly accept: string;
  readonly isBusy?: boolean;
  onFile(file: File): unknown;
}

/** A button that asks for one file: the browser's own field speaks the browser's language, not the panel's. */
export function FileButton({ label, accept, isBusy = false, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again once it was mended.
          target.value = '';
          if (file !== undefined) void onFile(file);
        }}
      />
      <Button loading={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
