import { type ReactNode, useEffect, useRef } from 'react';
import styles from './dialog.module.css';

interface Props {
  readonly label: string;
  readonly className?: string;
  /** Absent: it cannot be closed, only done with. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ label, className = '', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    show(element);
    return () => element?.close?.();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; the key for that is Escape, which the browser handles
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className}`}
      aria-label={label}
      onClose={() => (onClose === undefined ? show(dialog.current) : onClose())}
      onClick={(event) => event.target === event.currentTarget && onClose?.()}
    >
      {children}
    </dialog>
  );
}

function show(element: HTMLDialogElement | null): void {
  if (element?.isConnected === true && !element.open) element.showModal?.();
}
