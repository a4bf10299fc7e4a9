import { FormDialog, FormLines, lineWidth, useCommand } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type DepartmentPlanQuery, DepartmentPlanSetDocument } from '../gql/graphql.js';
import styles from './DepartmentPlan.module.css';
import { NEW_GOAL, type PlanDraft, planDraft, planInput } from './plan-draft.rules.js';

type Department = NonNullable<DepartmentPlanQuery['department']>;
type Whole = NonNullable<NonNullable<Department['parent']>['plan']>['goals'][number];

interface Props {
  readonly name: string;
  readonly year: number;
  readonly department: Department;
  reload(): Promise<unknown>;
  onDone(): unknown;
  onClose(): void;
}

/** The whole plan of a department for a year. */
export function PlanDialog({ name, year, department, reload, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<PlanDraft>();
  const { id: departmentId, plan = null, lastYear = null, parent } = department;
  const command = useCommand(DepartmentPlanSetDocument, { form, success: t('plan.done', { year }), reload, onDone });
  const isBegun = plan === null && lastYear !== null;
  return (
    <FormDialog
      title={t('plan.title', { name, year })}
      width={860}
      form={form}
      command={command}
      initial={planDraft(plan, lastYear)}
      onSubmit={(draft: PlanDraft) => void command.run({ input: planInput({ departmentId, year, version: plan?.version ?? 0 }, draft) })}
      onClose={onClose}
    >
      {isBegun && <p className={styles.soft}>{t('plan.begun', { year: year - 1 })}</p>}
      <FormLines name="goals" title={t('plan.goals')} add={t('plan.goalAdd')} max={LIMITS.planGoals} first={NEW_GOAL}>
        {(line) => <GoalLine line={line} wholes={parent?.plan?.goals ?? []} />}
      </FormLines>
      <Form.Item name="plannedHeadcount" label={t('plan.planned')} extra={t('plan.plannedHint')}>
        <Input type="number" min={0} max={1_000_000} step={1} />
      </Form.Item>
      <Form.Item name="duties" label={t('plan.duties')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={LIMITS.description} />
      </Form.Item>
    </FormDialog>
  );
}

/** A part is counted in the unit of the goal above. */
function GoalLine({ line, wholes }: { readonly line: number; readonly wholes: readonly Whole[] }) {
  const { t } = useTranslation('organization');
  const form = Form.useFormInstance();
  const partOfId: string | null | undefined = Form.useWatch(['goals', line, 'partOfId'], form);
  const required = [{ required: true, whitespace: true, message: t('create.required') }];
  const onWhole = (id: string | undefined): void => {
    const whole = wholes.find((goal) => goal.id === id);
    if (whole !== undefined) form.setFieldValue(['goals', line, 'unit'], whole.unit);
  };
  const options = wholes.map(({ id, name, target, unit }) => ({ value: id, label: `${name} · ${target} ${unit}` }));
  const isListed = partOfId == null || wholes.some(({ id }) => id === partOfId);
  return (
    <>
      <Form.Item name={[line, 'goalId']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={[line, 'name']} rules={required}>
        <Input maxLength={LIMITS.planGoal} aria-label={t('plan.goal')} placeholder={t('plan.goal')} />
      </Form.Item>
      <Form.Item name={[line, 'target']} rules={required} className={lineWidth.short}>
        <Input type="number" min={0} step="any" aria-label={t('plan.target')} placeholder={t('plan.target')} />
      </Form.Item>
      <Form.Item name={[line, 'unit']} className={lineWidth.short}>
        <Input maxLength={LIMITS.code} disabled={partOfId != null} aria-label={t('plan.unitOf')} placeholder={t('plan.unitOf')} />
      </Form.Item>
      {(wholes.length > 0 || partOfId != null) && (
        <Form.Item name={[line, 'partOfId']}>
          <Select
            allowClear
            aria-label={t('plan.whole')}
            placeholder={t('plan.whole')}
            onChange={onWhole}
            options={isListed ? options : [...options, { value: partOfId, label: t('plan.elsewhere') }]}
          />
        </Form.Item>
      )}
      <Form.Item name={[line, 'isAddedUp']} valuePropName="checked" className={lineWidth.fit}>
        <Checkbox>{t('plan.isAddedUp')}</Checkbox>
      </Form.Item>
    </>
  );
}
