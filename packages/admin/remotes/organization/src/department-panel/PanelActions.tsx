import { AbilityButton, Icon } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { useDepartmentRestore } from '../department-restore/useDepartmentRestore.js';
import type { Department } from '../department-tree/useDepartments.js';
import type { Dialog } from '../department-tree/useDialog.js';
import styles from './DepartmentPanel.module.css';

interface Props {
  readonly department: Department;
  readonly dialog: Dialog;
  reload(): Promise<unknown>;
}

/** What may be done to the chosen department. */
export function PanelActions({ department, dialog, reload }: Props) {
  const { t } = useTranslation('organization');
  const { createChild, update, move, archive, restore } = department.viewerCan;
  const restoring = useDepartmentRestore(department, reload);
  if (department.isArchived) {
    return (
      <div className={styles.actions}>
        <AbilityButton
          size="small"
          ability={restore}
          icon={<Icon name="reopen" size={14} />}
          loading={restoring.running}
          onClick={() => void restoring.restore()}
        >
          {t('panel.restore')}
        </AbilityButton>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      <AbilityButton size="small" ability={createChild} icon={<Icon name="plus" size={14} />} onClick={() => dialog.create(department.id)}>
        {t('panel.createChild')}
      </AbilityButton>
      <AbilityButton size="small" ability={update} icon={<Icon name="edit" size={14} />} onClick={() => dialog.show('update')}>
        {t('panel.update')}
      </AbilityButton>
      <AbilityButton size="small" ability={update} icon={<Icon name="people" size={14} />} onClick={() => dialog.show('leaders')}>
        {t('panel.leaders')}
      </AbilityButton>
      <AbilityButton size="small" ability={move} icon={<Icon name="transfer" size={14} />} onClick={() => dialog.show('move')}>
        {t('panel.move')}
      </AbilityButton>
      <AbilityButton size="small" ability={archive} icon={<Icon name="inbox" size={14} />} onClick={() => dialog.show('archive')}>
        {t('panel.archive')}
      </AbilityButton>
    </div>
  );
}
