import { useTranslation } from 'react-i18next';
import { Button } from '../antd.js';
import type { Command } from '../useCommand.js';
import { Icon } from './Icon.js';
import styles from './states.module.css';

/** Above a form: why the API refused. On a conflict the draft stays and what changed can be loaded. */
export function CommandAlert({ command }: { readonly command: Pick<Command<never>, 'refusal' | 'isConflict' | 'reload'> }) {
  const { t } = useTranslation('kit');
  if (command.refusal === null) return null;
  return (
    <div className={styles.alert} role="alert">
      <Icon name={command.isConflict ? 'people' : 'info'} />
      <div className={styles.alertText}>
        <p>{command.refusal.message}</p>
        {command.isConflict && <p className={styles.detail}>{t('command.draftKept')}</p>}
      </div>
      {command.isConflict && (
        <Button size="small" onClick={() => void command.reload()}>
          {t('command.reload')}
        </Button>
      )}
    </div>
  );
}
