import { ClauseLines, CodeField, FormDialog, MatchField, NameFields, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { AutomationRuleSetDocument } from '../gql/graphql.js';
import styles from '../service-levels/ServiceLevels.module.css';
import { ActionLines } from './ActionLines.js';
import { type RuleDraft, type RuleRow, ruleDraft, ruleInput } from './rule-draft.rules.js';
import { TriggerFields } from './TriggerFields.js';
import { useRuleWords } from './useRuleWords.js';

interface Props {
  /** Absent: a new one. */
  readonly rule?: RuleRow;
  onDone(): unknown;
  onClose(): void;
}

/** A whole rule: when it begins, for which tickets, and what it does. */
export function RuleEditor({ rule, onDone, onClose }: Props) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<RuleDraft>();
  const command = useCommand(AutomationRuleSetDocument, { form, success: t('automation.saved'), onDone });
  const words = useRuleWords();
  return (
    <FormDialog<RuleDraft>
      title={rule ? t('types.edit', { name: rule.name }) : t('automation.add')}
      width={860}
      form={form}
      command={command}
      initial={ruleDraft(rule)}
      onSubmit={() => void command.run({ input: ruleInput(form.getFieldsValue(true), rule) })}
      onClose={onClose}
    >
      {rule?.phase === 'LIVE' && <p className={styles.soft}>{t('automation.liveHint')}</p>}
      <div className={styles.fields}>
        <NameFields autoFocus />
        {!rule && <CodeField />}
      </div>
      <TriggerFields states={words.states} />
      <MatchField name={['when', 'match']} label={t('levels.appliesTo')} extra={t('levels.appliesToHint')} />
      <ClauseLines name={['when', 'clauses']} title={t('levels.clauses')} facts={words.facts} valuesOf={words.valuesOf} />
      <ActionLines words={words} />
    </FormDialog>
  );
}
