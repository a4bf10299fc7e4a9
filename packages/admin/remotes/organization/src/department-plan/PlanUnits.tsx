import { useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DepartmentPlanQuery } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './DepartmentPlan.module.css';

type Unit = DepartmentPlanQuery['departments']['nodes'][number];

/** The organisation of the plan: the units below, who heads them, with how many people. */
export function PlanUnits({ units }: { readonly units: readonly Unit[] }) {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  return (
    <ul className={styles.units}>
      {units.map(({ id, name, head, headcountTotal, plan }) => {
        const planned = plan?.plannedHeadcount == null ? '—' : number(plan.plannedHeadcount);
        return (
          <li key={id}>
            <Link to={urls.department(id)}>{name}</Link>
            <span className={styles.soft}>{head?.name ?? t('tree.noHead')}</span>
            <span>{t(plan == null ? 'plan.unitWithout' : 'plan.unit', { now: number(headcountTotal), planned })}</span>
          </li>
        );
      })}
    </ul>
  );
}
