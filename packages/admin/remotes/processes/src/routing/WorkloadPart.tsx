import { AbilityButton, FormDialog, FormLines, lineWidth, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Routing_WorkloadFragment, RoutingWorkloadSetDocument } from '../gql/graphql.js';
import { useConditionText } from '../service-levels/useConditionText.js';
import { useLevelWords } from '../service-levels/useLevelWords.js';
import { type WeightDraft, type WorkloadDraft, workloadDraft, workloadInput } from './queue-draft.rules.js';
import styles from './Routing.module.css';

interface Props {
  readonly workload: Routing_WorkloadFragment;
  after(): Promise<void>;
}

/** How much work people have at most, and how much of it a ticket is. */
export function WorkloadPart({ workload, after }: Props) {
  const { t } = useTranslation('processes');
  const { condition } = useConditionText();
  const [isOpen, setOpen] = useState(false);
  const done = async (): Promise<void> => {
    setOpen(false);
    await after();
  };
  return (
    <div className={styles.workload}>
      <p>
        {t('routing.capacity')}：<strong>{workload.capacity}</strong>
      </p>
      <ol aria-label={t('routing.weights')}>
        {workload.lines.map(({ when, weight }) => (
          <li key={condition(when)}>
            {condition(when)} <strong>{t('routing.counts', { count: weight })}</strong>
          </li>
        ))}
        <li>
          {t('routing.others')} <strong>{t('routing.counts', { count: 1 })}</strong>
        </li>
      </ol>
      <AbilityButton ability={workload.viewerCan.update} onClick={() => setOpen(true)}>
        {t('routing.workloadEdit')}
      </AbilityButton>
      {isOpen && <WorkloadDialog workload={workload} onDone={done} onClose={() => setOpen(false)} />}
    </div>
  );
}

const FACTS = ['type', 'priority', 'state_category', 'channel'] as const;

interface DialogProps {
  readonly workload: Routing_WorkloadFragment;
  onDone(): unknown;
  onClose(): void;
}

function WorkloadDialog({ workload, onDone, onClose }: DialogProps) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<WorkloadDraft>();
  const command = useCommand(RoutingWorkloadSetDocument, { form, success: t('routing.workloadSaved'), onDone });
  const { min, max } = LIMITS.workload;
  return (
    <FormDialog<WorkloadDraft>
      title={t('routing.workloadEdit')}
      width={720}
      form={form}
      command={command}
      initial={workloadDraft(workload)}
      onSubmit={() => void command.run({ input: workloadInput(form.getFieldsValue(true), workload.version ?? null) })}
      onClose={onClose}
    >
      <Form.Item name="capacity" label={t('routing.capacity')} extra={t('routing.capacityHint')}>
        <Input type="number" min={min} max={max} />
      </Form.Item>
      <FormLines
        name="lines"
        title={t('routing.weights')}
        add={t('routing.weightAdd')}
        max={LIMITS.workloadLines}
        first={{ fact: 'type', values: [], weight: 1 }}
      >
        {(line) => <WeightLine line={line} />}
      </FormLines>
    </FormDialog>
  );
}

function WeightLine({ line }: { readonly line: number }) {
  const { t } = useTranslation('processes');
  const { valuesOf, factName } = useLevelWords();
  const { condition } = useConditionText();
  const form = Form.useFormInstance();
  const draft: WeightDraft | undefined = Form.useWatch(['lines', line], form);
  const weight = (
    <Form.Item name={[line, 'weight']} className={lineWidth.short}>
      <Input type="number" min={LIMITS.workload.min} max={LIMITS.workload.max} aria-label={t('routing.weight')} />
    </Form.Item>
  );
  if (draft?.kept) {
    return (
      <>
        <span className={styles.kept}>{condition(draft.kept)}</span>
        {weight}
      </>
    );
  }
  return (
    <>
      <Form.Item name={[line, 'fact']} className={lineWidth.short}>
        <Select
          aria-label={t('workflows.factOf')}
          options={FACTS.map((value) => ({ value, label: value === 'state_category' ? t('routing.stateCategory') : factName(value) }))}
          onChange={() => form.setFieldValue(['lines', line, 'values'], [])}
        />
      </Form.Item>
      <Form.Item name={[line, 'values']}>
        <Select
          mode="multiple"
          aria-label={t('workflows.valuesOf')}
          options={[...valuesOf(draft?.fact)]}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      {weight}
    </>
  );
}
