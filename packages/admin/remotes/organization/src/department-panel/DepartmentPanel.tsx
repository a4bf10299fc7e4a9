import { useQuery } from '@apollo/client/react';
import { AbilityButton, ErrorCard, Icon, SkeletonRows, Tag } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department } from '../department-tree/useDepartments.js';
import type { Dialog } from '../department-tree/useDialog.js';
import { DepartmentPanelDocument } from '../gql/graphql.js';
import { DepartmentFacts } from './DepartmentFacts.js';
import { DepartmentMembers } from './DepartmentMembers.js';
import styles from './DepartmentPanel.module.css';

interface Props {
  readonly ref?: Ref<HTMLElement>;
  readonly department: Department;
  readonly dialog: Dialog;
  /** On a narrow screen the panel covers the tree. */
  onBack(): void;
}

/** The chosen department. Its head is known from the tree, so it never waits for the rest. */
export function DepartmentPanel({ ref, department, dialog, onBack }: Props) {
  const { t } = useTranslation('organization');
  const { data, error, refetch } = useQuery(DepartmentPanelDocument, {
    variables: { id: department.id },
    fetchPolicy: 'cache-and-network',
  });
  const details = data?.department;
  return (
    <aside ref={ref} className={styles.panel} aria-label={t('panel.label', { name: department.name })} tabIndex={-1}>
      <header className={styles.head}>
        <div className={styles.path}>
          <Button
            className={styles.back}
            type="text"
            size="small"
            icon={<Icon name="return" />}
            aria-label={t('panel.back')}
            onClick={onBack}
          />
          <span>{details == null ? '\u00a0' : [...details.ancestors.map(({ name }) => name), department.name].join(' / ')}</span>
        </div>
        <div className={styles.title}>
          <h2>{department.name}</h2>
          <Tag>{department.code}</Tag>
          <span className={styles.kind}>{t(`kind.${department.kind}`, { defaultValue: department.kind })}</span>
        </div>
        <div className={styles.actions}>
          <AbilityButton
            size="small"
            ability={department.viewerCan.createChild}
            icon={<Icon name="plus" size={14} />}
            onClick={() => dialog.create(department.id)}
          >
            {t('panel.createChild')}
          </AbilityButton>
          <AbilityButton size="small" ability={department.viewerCan.move} icon={<Icon name="transfer" size={14} />} onClick={dialog.move}>
            {t('panel.move')}
          </AbilityButton>
        </div>
      </header>
      {details == null && error != null && <ErrorCard error={error} retry={refetch} />}
      {details == null && error == null && <SkeletonRows rows={6} />}
      {details != null && (
        <>
          <DepartmentFacts department={details} />
          <DepartmentMembers department={details} />
        </>
      )}
    </aside>
  );
}
