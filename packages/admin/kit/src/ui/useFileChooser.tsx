import { type ReactNode, useRef } from 'react';
import styles from './FileButton.module.css';

interface Asked {
  /** Says what is chosen; the field itself is not seen. */
  readonly label: string;
  /** Media types and endings, as the browser's chooser wants them; anything when absent. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  onFiles(files: readonly File[]): unknown;
}

interface FileChooser {
  /** To be rendered beside whatever opens it. */
  readonly field: ReactNode;
  open(): void;
}

/** The browser's chooser of files behind a part of ours: its own field speaks the browser's language, not the panel's. */
export function useFileChooser({ label, accept, isMultiple = false, onFiles }: Asked): FileChooser {
  const input = useRef<HTMLInputElement>(null);
  const field = (
    <input
      ref={input}
      className={styles.file}
      type="file"
      accept={accept}
      multiple={isMultiple}
      aria-label={label}
      tabIndex={-1}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        // The same file may be chosen again once it was mended.
        target.value = '';
        if (files.length > 0) void onFiles(files);
      }}
    />
  );
  return { field, open: () => input.current?.click() };
}
