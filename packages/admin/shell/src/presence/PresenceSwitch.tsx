import { Segmented } from '@shouwen/admin-kit';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './presence.module.css';
import { PRESENCES } from './presences.js';
import { usePresence } from './usePresence.js';

/** Whether I am there for new tickets, on every screen; queues give nothing to whoever says no. */
export function PresenceSwitch() {
  const { t } = useTranslation('shell');
  const [presence, choose] = usePresence();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  if (presence === null) return null;
  const word = t(`presence.${presence}`);
  return (
    <>
      <button type="button" className={styles.now} popoverTarget={id} aria-label={t('presence.open', { now: word })}>
        <span className={styles.dot} data-presence={presence} aria-hidden="true" />
        <span className={styles.word}>{word}</span>
      </button>
      <div ref={panel} id={id} popover="auto" className={styles.panel}>
        <Segmented
          label={t('presence.label')}
          options={PRESENCES.map((value) => ({ value, label: t(`presence.${value}`) }))}
          value={presence}
          onChange={(choice) => {
            choose(choice);
            panel.current?.hidePopover?.();
          }}
        />
        <p>{t('presence.hint')}</p>
      </div>
    </>
  );
}
