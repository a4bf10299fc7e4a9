import { useId, useState } from 'react';
import own from './PlaybookField.module.css';
import styles from './sign-in.module.css';
import type { Installation } from './start.js';
import { useMessages } from './useMessages.js';

/** What the organisation starts from: a preset of its trade, or a blank one. */
export function PlaybookField({ installation, error }: { readonly installation: Installation; readonly error: string | undefined }) {
  const messages = useMessages();
  const id = useId();
  const { playbooks } = installation;
  const [chosen, setChosen] = useState(playbooks[0]?.code);
  const note = error ?? playbooks.find(({ code }) => code === chosen)?.description ?? messages.playbookHint;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{messages.playbook}</label>
      <div className={styles.control} data-invalid={error !== undefined}>
        <select
          className={own.select}
          id={id}
          name="playbook"
          value={chosen}
          aria-describedby={`${id}note`}
          onChange={(event) => setChosen(event.target.value)}
        >
          {playbooks.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}note`} className={error === undefined ? styles.hint : styles.error} role={error === undefined ? undefined : 'alert'}>
        {note}
      </p>
    </div>
  );
}
