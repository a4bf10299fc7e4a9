import { ClauseLines, CodeField, FormDialog, MatchField, NameFields, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ServiceLevelsPageQuery, ServicePolicySetDocument } from '../gql/graphql.js';
import { type PolicyDraft, type PolicyRow, policyDraft, policyInput, type TargetDraft, targetDraft } from './policy-draft.rules.js';
import styles from './ServiceLevels.module.css';
import { TargetGrid } from './TargetGrid.js';
import { useLevelWords } from './useLevelWords.js';
import { usePolicyImpact } from './usePolicyImpact.js';

interface Props {
  /** Absent: a new one. */
  readonly policy?: PolicyRow;
  readonly timers: ServiceLevelsPageQuery['serviceTimers']['nodes'];
  onDone(): unknown;
  onClose(): void;
}

/** A whole policy: what it is called, for which tickets, and what it promises. */
export function PolicyEditor({ policy, timers, onDone, onClose }: Props) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<PolicyDraft>();
  const [targets, setTargets] = useState<readonly TargetDraft[]>(policy?.targets.map(targetDraft) ?? []);
  const command = useCommand(ServicePolicySetDocument, { form, success: t('levels.saved'), onDone });
  const impact = usePolicyImpact();
  const { facts, valuesOf } = useLevelWords();
  const save = (): void => {
    const input = policyInput(form.getFieldsValue(true), policy, targets);
    void impact.weigh({ set: input }, () => command.run({ input }));
  };
  return (
    <FormDialog<PolicyDraft>
      title={policy ? t('types.edit', { name: policy.name }) : t('levels.add')}
      width={900}
      form={form}
      command={command}
      initial={policyDraft(policy)}
      isBlocked={targets.length === 0 || impact.weighing}
      onSubmit={save}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <NameFields autoFocus />
        {!policy && <CodeField />}
      </div>
      <MatchField name={['when', 'match']} label={t('levels.appliesTo')} extra={t('levels.appliesToHint')} />
      <ClauseLines name={['when', 'clauses']} title={t('levels.clauses')} facts={facts} valuesOf={valuesOf} />
      <TargetGrid timers={timers} targets={targets} onChange={setTargets} />
      {impact.dialog}
    </FormDialog>
  );
}
