import { useQuery } from '@apollo/client/react';
import { AbilityButton, EmptyState, Icon, KeyValues, QueryState, Section, useFormat } from '@shouwen/admin-kit';
import { Select } from '@shouwen/admin-kit/antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HistoryEntries } from '../department-history/DepartmentHistory.js';
import { DepartmentPlanDocument, type DepartmentPlanQuery, type PlanView_PlanFragment } from '../gql/graphql.js';
import styles from './DepartmentPlan.module.css';
import { PlanDialog } from './PlanDialog.js';
import { PlanGoals } from './PlanGoals.js';
import { PlanUnits } from './PlanUnits.js';
import { yearsOffered } from './plan-draft.rules.js';

interface Props {
  readonly departmentId: string;
  readonly name: string;
}

/** What the department takes on for a year, and how that splits among the units below. */
export function DepartmentPlan({ departmentId, name }: Props) {
  const { t } = useTranslation('organization');
  const { houseDay } = useFormat();
  const today = houseDay(new Date().toISOString());
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [isWriting, setWriting] = useState(false);
  const query = useQuery(DepartmentPlanDocument, {
    variables: { id: departmentId, year, lastYear: year - 1 },
    fetchPolicy: 'cache-and-network',
  });
  const after = async (): Promise<void> => {
    setWriting(false);
    await query.refetch();
  };
  return (
    <QueryState query={query}>
      {({ department, departments }) =>
        department != null && (
          <>
            <div className={styles.head}>
              <Select<number>
                className={styles.year}
                aria-label={t('plan.year')}
                value={year}
                onChange={setYear}
                options={yearsOffered(today, department.planYears).map((value) => ({ value, label: t('plan.ofYear', { year: value }) }))}
              />
              <AbilityButton
                size="small"
                ability={department.mayWritePlan}
                icon={<Icon name="edit" size={14} />}
                onClick={() => setWriting(true)}
              >
                {t(department.plan == null ? 'plan.write' : 'plan.change')}
              </AbilityButton>
            </div>
            {department.plan == null ? (
              <EmptyState icon="calendar" title={t('plan.none', { year })} hint={t('plan.noneHint')} />
            ) : (
              <PlanView plan={department.plan} department={department} units={departments.nodes} />
            )}
            {isWriting && (
              <PlanDialog
                name={name}
                year={year}
                department={department}
                reload={query.refetch}
                onDone={after}
                onClose={() => setWriting(false)}
              />
            )}
          </>
        )
      }
    </QueryState>
  );
}

interface ViewProps {
  readonly plan: PlanView_PlanFragment;
  readonly department: NonNullable<DepartmentPlanQuery['department']>;
  readonly units: DepartmentPlanQuery['departments']['nodes'];
}

function PlanView({ plan, department, units }: ViewProps) {
  const { t } = useTranslation('organization');
  return (
    <>
      <Section title={t('plan.goals')}>
        <PlanGoals goals={plan.goals} />
      </Section>
      <Section title={t('plan.people')}>
        <KeyValues items={usePeople(plan, department.headcountTotal)} />
      </Section>
      {plan.duties != null && (
        <Section title={t('plan.duties')}>
          <p className={styles.written}>{plan.duties}</p>
        </Section>
      )}
      {units.length > 0 && (
        <Section title={t('plan.units')}>
          <PlanUnits units={units} />
        </Section>
      )}
      <Section title={t('history.title')}>
        <HistoryEntries entries={plan.history.nodes} />
      </Section>
    </>
  );
}

function usePeople({ plannedHeadcount, headcountBelow }: PlanView_PlanFragment, now: number): [string, ReactNode][] {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  const planned: [string, ReactNode][] = [[t('plan.planned'), plannedHeadcount == null ? t('plan.open') : number(plannedHeadcount)]];
  if (headcountBelow != null) {
    const isMore = plannedHeadcount != null && headcountBelow > plannedHeadcount;
    const text = isMore ? t('plan.moreThanPlanned', { value: number(headcountBelow) }) : number(headcountBelow);
    planned.push([
      t('plan.plannedBelow'),
      <span key="below" className={isMore ? (styles.gap ?? '') : ''}>
        {text}
      </span>,
    ]);
  }
  return [...planned, [t('plan.now'), number(now)]];
}
