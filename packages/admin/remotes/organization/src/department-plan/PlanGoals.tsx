import { Icon, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanView_PlanFragment } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './DepartmentPlan.module.css';

type Goal = PlanView_PlanFragment['goals'][number];

/** Targets, what they are part of, and how they split; where the parts do not add up, by how much. */
export function PlanGoals({ goals }: { readonly goals: readonly Goal[] }) {
  const { t } = useTranslation('organization');
  if (goals.length === 0) return <p className={styles.soft}>{t('plan.noGoals')}</p>;
  return (
    <ul className={styles.goals}>
      {goals.map((goal) => (
        <GoalView key={goal.id} goal={goal} />
      ))}
    </ul>
  );
}

function GoalView({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  const { name, target, unit, partOf, parts } = goal;
  return (
    <li>
      <p className={styles.goal}>
        <span>{name}</span>
        <b>
          {number(target, 2)} {unit}
        </b>
      </p>
      {partOf != null && (
        <p className={styles.soft}>{t('plan.partOf', { name: partOf.name, target: number(partOf.target, 2), unit: partOf.unit })}</p>
      )}
      <Split goal={goal} />
      {parts.nodes.length > 0 && (
        <ul className={styles.parts}>
          {parts.nodes.map((part) => (
            <li key={part.id}>
              {part.department != null && <Link to={urls.department(part.department.id)}>{part.department.name}</Link>}
              <span>
                {number(part.target, 2)} {unit}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Split({ goal: { target, unit, partsTotal, gap } }: { readonly goal: Goal }) {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  if (partsTotal == null || gap == null) return null;
  const said = { total: number(partsTotal, 2), target: number(target, 2), unit, gap: number(Math.abs(gap), 2) };
  if (gap === 0) return <p className={styles.soft}>{t('plan.addsUp', said)}</p>;
  return (
    <p className={styles.gap}>
      <Icon name="warning" size={14} />
      {t(gap < 0 ? 'plan.short' : 'plan.over', said)}
    </p>
  );
}
