import { Button, Modal } from '../antd.js';
import { CopyButton } from './CopyButton.js';
import styles from './OnceDialog.module.css';

interface Props {
  readonly title: string;
  readonly hint: string;
  /** One text, or several codes side by side. */
  readonly secrets: readonly string[];
  readonly copy: string;
  readonly done: string;
  onClose(): void;
}

/** A secret that is shown once and never again: it is left by saying so, not by a click beside it or by Escape. */
export function OnceDialog({ title, hint, secrets, copy, done, onClose }: Props) {
  const footer = (
    <div className={styles.foot}>
      <CopyButton text={secrets.join('\n')} label={copy} />
      <Button type="primary" onClick={onClose}>
        {done}
      </Button>
    </div>
  );
  return (
    <Modal open title={title} footer={footer} closable={false} mask={{ closable: false }} keyboard={false}>
      <p>{hint}</p>
      <ul className={styles.secrets}>
        {secrets.map((secret) => (
          <li key={secret}>{secret}</li>
        ))}
      </ul>
    </Modal>
  );
}
