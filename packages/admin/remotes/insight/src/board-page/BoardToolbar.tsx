import { DepartmentPicker, Segmented } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { Quantile } from '../figure/figure.rules.js';
import { PeriodPicker } from '../period/PeriodPicker.js';
import styles from './BoardPage.module.css';
import type { BoardAddress } from './useBoardAddress.js';

export function BoardToolbar({ address }: { readonly address: BoardAddress }) {
  const { t } = useTranslation('insight');
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('board.filters')}>
      <PeriodPicker address={address} />
      <Segmented<Quantile>
        label={t('quantile.label')}
        options={(['p50', 'p90'] as const).map((value) => ({ value, label: t(`quantile.${value}`) }))}
        value={address.quantile}
        onChange={address.setQuantile}
      />
      <DepartmentPicker
        className={styles.department}
        allowClear
        aria-label={t('board.department')}
        placeholder={t('board.everyDepartment')}
        value={address.departmentId}
        onChange={(id) => address.setDepartment(id ?? null)}
      />
    </div>
  );
}
