import { PersonPicker } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import styles from './TicketComposer.module.css';
import type { WorkingMentions } from './useMentions.js';

const MOST = 3;

/** Whom the note speaks to: each choice opens room for the next. */
export function Mentions({ mentions: { ids, set } }: { readonly mentions: WorkingMentions }) {
  const { t } = useTranslation('desk');
  const put = (index: number, id: string | undefined): void => {
    const next = [...ids];
    if (id === undefined) next.splice(index, 1);
    else next[index] = id;
    set([...new Set(next)]);
  };
  return [...ids, '']
    .slice(0, MOST)
    .map((id, index) => (
      <PersonPicker
        key={index}
        className={styles.mention ?? ''}
        aria-label={t('composer.mention')}
        placeholder={t('composer.mention')}
        value={id === '' ? null : id}
        onChange={(chosen) => put(index, chosen)}
      />
    ));
}
