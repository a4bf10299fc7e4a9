import { Icon, PRIORITIES, useWords } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { MacroChangeField } from '../gql/graphql.js';
import styles from './Macro.module.css';
import type { MacroTrial } from './useMacroTrial.js';

/** What would change, and what stands in the way. */
export function MacroPreview({ trial }: { readonly trial: MacroTrial }) {
  const { t } = useTranslation('desk');
  const { changes, refusals, missing } = trial;
  const refusal = refusals.find(({ code }) => code !== 'TEXT_INCOMPLETE');
  return (
    <div aria-live="polite">
      {changes.length > 0 && (
        <dl className={styles.changes} aria-label={t('macros.preview')}>
          {changes.map((change) => (
            <Change key={change.field} {...change} />
          ))}
        </dl>
      )}
      {refusal !== undefined && (
        <p className={styles.refused}>
          <Icon name="warning" /> {refusal.message}
        </p>
      )}
      {missing.length > 0 && (
        <p className={styles.missing}>
          <Icon name="warning" /> {t('replies.missing', { names: missing.join('、') })}
        </p>
      )}
    </div>
  );
}

function Change({ field, before, after }: MacroTrial['changes'][number]) {
  const { t } = useTranslation('desk');
  const name = useSideName(field);
  return (
    <>
      <dt>{t(`macros.change.${field}`)}</dt>
      <dd>
        {before != null && <span className={styles.before}>{name(before)}</span>} → {after == null ? t('macros.nothing') : name(after)}
      </dd>
    </>
  );
}

/** Names come as they are read, the priority as its value. */
function useSideName(field: MacroChangeField): (side: string) => string {
  const words = useWords();
  return (side) => {
    const priority = field === 'PRIORITY' ? PRIORITIES.find((one) => one === side) : undefined;
    return priority === undefined ? side : words.priority(priority);
  };
}
