import { useQuery } from '@apollo/client/react';
import { ErrorCard, Icon, Segmented, SkeletonRows, Tag, useMedia, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DepartmentHistory } from '../department-history/DepartmentHistory.js';
import { DepartmentPlan } from '../department-plan/DepartmentPlan.js';
import type { Department } from '../department-tree/useDepartments.js';
import type { Dialog } from '../department-tree/useDialog.js';
import { DepartmentPanelDocument } from '../gql/graphql.js';
import { DepartmentFacts } from './DepartmentFacts.js';
import { DepartmentMembers } from './DepartmentMembers.js';
import styles from './DepartmentPanel.module.css';
import { PanelActions } from './PanelActions.js';
import { PlannedMove } from './PlannedMove.js';

interface Props {
  readonly ref?: Ref<HTMLElement>;
  readonly department: Department;
  readonly dialog: Dialog;
  reload(): Promise<unknown>;
  /** On a narrow screen the panel covers the tree. */
  onBack(): void;
}

const PARTS = ['facts', 'members', 'plan', 'history'] as const;
type Part = (typeof PARTS)[number];

/** The chosen department. Its head is known from the tree, so it never waits for the rest. */
export function DepartmentPanel({ ref, department, dialog, reload, onBack }: Props) {
  const { t } = useTranslation('organization');
  const { can } = useViewer();
  const [part, setPart] = useState<Part>('facts');
  const { data, error, refetch } = useQuery(DepartmentPanelDocument, {
    variables: { id: department.id },
    fetchPolicy: 'cache-and-network',
  });
  const details = data?.department;
  // Where it covers the tree it is the page.
  const Name = useMedia('(max-width: 900px)') ? 'h1' : 'h2';
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
          <Name>{department.name}</Name>
          <Tag>{department.code}</Tag>
          <span className={styles.kind}>{department.kindName}</span>
          {department.isArchived && <Tag>{t('tree.archived')}</Tag>}
        </div>
        <PanelActions department={department} dialog={dialog} reload={reload} />
        {details?.plannedMove != null && <PlannedMove department={department} plannedMove={details.plannedMove} reload={reload} />}
        <div className={styles.parts}>
          <Segmented<Part>
            label={t('panel.parts')}
            value={part}
            onChange={setPart}
            options={PARTS.filter((value) => value !== 'plan' || can('plan:read')).map((value) => ({
              value,
              label: t(`panel.part.${value}`),
            }))}
          />
        </div>
      </header>
      {details == null && error != null && <ErrorCard error={error} retry={refetch} />}
      {details == null && error == null && <SkeletonRows rows={6} />}
      {details != null && part === 'facts' && <DepartmentFacts department={details} />}
      {details != null && part === 'members' && <DepartmentMembers department={details} />}
      {part === 'plan' && <DepartmentPlan key={department.id} departmentId={department.id} name={department.name} />}
      {part === 'history' && <DepartmentHistory departmentId={department.id} />}
    </aside>
  );
}
