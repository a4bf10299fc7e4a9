import { type ComponentProps, type KeyboardEvent, useState } from 'react';
import { Field } from './Field.js';
import styles from './sign-in.module.css';
import { useMessages } from './useMessages.js';

/** A password with a look at it and a word when Caps Lock is on. */
export function PasswordField(props: Omit<ComponentProps<typeof Field>, 'after' | 'type'>) {
  const messages = useMessages();
  const [isShown, setShown] = useState(false);
  const [isCaps, setCaps] = useState(false);
  const look = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'));
  return (
    <Field
      {...props}
      type={isShown ? 'text' : 'password'}
      hint={isCaps ? messages.capsLock : props.hint}
      onKeyDown={look}
      onKeyUp={look}
      after={
        <button
          type="button"
          className={styles.eye}
          aria-label={isShown ? messages.hide : messages.show}
          onClick={() => setShown(!isShown)}
        >
          <svg viewBox="0 0 16 16" width={16} height={16} fill="none" stroke="currentColor" strokeWidth={1.4} aria-hidden="true">
            <path d="M1.6 8S4 3.8 8 3.8 14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8zM6.100 8a1.900 1.900 0 1 0 3.800 0 1.900 1.900 0 1 0-3.800 0" />
            {isShown && <path d="M3 13 13 3" />}
          </svg>
        </button>
      }
    />
  );
}
