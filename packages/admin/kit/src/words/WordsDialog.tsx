import type { ReactNode } from 'react';
import { Button, Modal } from '../antd.js';
import { Icon } from '../ui/Icon.js';
import { ErrorCard, SkeletonRows } from '../ui/states.js';
import styles from './WordList.module.css';

interface Props<W> {
  readonly title: string;
  /** Before the button: what the order means, or which of several lists is shown. */
  readonly head: ReactNode;
  readonly add: string;
  readonly words: readonly W[] | undefined;
  readonly error: unknown;
  retry(): unknown;
  onAdd(): void;
  onClose(): void;
  /** The list, once it is there. */
  children(words: readonly W[]): ReactNode;
}

/** A dialog that keeps a list of words of the organisation. */
export function WordsDialog<W>({ title, head, add, words, error, retry, onAdd, onClose, children }: Props<W>) {
  return (
    <Modal open width={680} title={title} footer={null} onCancel={onClose}>
      <div className={styles.head}>
        {head}
        <Button autoFocus size="small" icon={<Icon name="plus" size={14} />} onClick={onAdd}>
          {add}
        </Button>
      </div>
      {words === undefined && error != null && <ErrorCard error={error} retry={retry} />}
      {words === undefined && error == null && <SkeletonRows rows={8} />}
      {words !== undefined && children(words)}
    </Modal>
  );
}

/** What the order of such a list means. */
export function WordsHint({ children }: { readonly children: ReactNode }) {
  return <p className={styles.hint}>{children}</p>;
}
