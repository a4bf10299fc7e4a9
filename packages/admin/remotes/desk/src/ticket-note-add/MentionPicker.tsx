import { PersonName } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import styles from './TicketComposer.module.css';
import type { WorkingMentions } from './useMentions.js';

/** Colleagues who may see the ticket, below the "@" that is being written; the field keeps the focus. */
export function MentionPicker({ mentions }: { readonly mentions: WorkingMentions }) {
  const { t } = useTranslation('desk');
  const id = mentions.listId;
  if (!mentions.isOpen) return null;
  return (
    <div id={id} role="listbox" aria-label={t('composer.mention')} className={styles.people}>
      {mentions.found.map((person, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and its keys move through this list
        // biome-ignore lint/a11y/useFocusableInteractive: as above, the option is the field's active descendant
        <div
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === mentions.active}
          className={styles.person}
          onMouseMove={() => mentions.point(index)}
          onClick={() => mentions.pick(person)}
        >
          <PersonName name={person.name} place={person.department?.name ?? ''} withAvatar />
        </div>
      ))}
      {mentions.found.length === 0 && <p className={styles.nobody}>{t('composer.nobody')}</p>}
    </div>
  );
}
