import { AbilityButton, useCommand } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { Department } from '../department-tree/useDepartments.js';
import { DepartmentMoveCancelDocument, type DepartmentPanelQuery } from '../gql/graphql.js';
import styles from './DepartmentPanel.module.css';

type Details = NonNullable<DepartmentPanelQuery['department']>;

interface Props {
  readonly department: Department;
  readonly plannedMove: Details['plannedMove'];
  reload(): Promise<unknown>;
}

/** Where the department goes and when, while that lies ahead; it can be called off until then. */
export function PlannedMove({ department: { id, version, viewerCan }, plannedMove, reload }: Props) {
  const { t } = useTranslation('organization');
  const cancelling = useCommand(DepartmentMoveCancelDocument, { success: t('move.calledOff'), reload, onDone: reload });
  if (plannedMove == null) return null;
  const { effectiveOn, isToTop, parent } = plannedMove;
  const place = isToTop ? t('move.top') : (parent?.name ?? t('move.unseen'));
  return (
    <p className={styles.planned}>
      {t('move.willMove', { day: effectiveOn, place })}
      <AbilityButton
        size="small"
        ability={viewerCan.move}
        loading={cancelling.running}
        onClick={() => void cancelling.run({ input: { departmentId: id, version } })}
      >
        {t('move.callOff')}
      </AbilityButton>
    </p>
  );
}
