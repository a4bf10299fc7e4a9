import { FormLines, lineWidth } from '@shouwen/admin-kit';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../workflows/useStepWords.js';

const TESTS = ['IS', 'IS_NOT', 'FILLED', 'EMPTY', 'AT_LEAST', 'AT_MOST'] as const;

interface Props {
  /** Where in the form around it the condition stands: its clauses are lines of it. */
  readonly under: 'shownWhen' | 'requiredWhen' | 'when';
  readonly title: string;
  readonly facts: readonly Choice[];
  valuesOf(fact: string | undefined): readonly Choice[];
}

/** A condition, clause by clause; without one it always holds. */
export function ClauseLines({ under, title, facts, valuesOf }: Props) {
  const { t } = useTranslation('processes');
  const first = { fact: facts[0]?.value ?? 'type', test: 'IS', values: [] };
  return (
    <FormLines name={[under, 'clauses']} title={title} add={t('workflows.clauseAdd')} max={LIMITS.clauses} first={first}>
      {(line) => <ClauseLine under={under} line={line} facts={facts} valuesOf={valuesOf} />}
    </FormLines>
  );
}

function ClauseLine({ under, line, facts, valuesOf }: Omit<Props, 'title'> & { readonly line: number }) {
  const { t } = useTranslation('processes');
  const form = Form.useFormInstance();
  const clause: { readonly fact?: string; readonly test?: string } | undefined = Form.useWatch([under, 'clauses', line], form);
  const isBare = clause?.test === 'FILLED' || clause?.test === 'EMPTY';
  return (
    <>
      <Form.Item name={[line, 'fact']}>
        <Select
          aria-label={t('workflows.factOf')}
          options={[...facts]}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={() => form.setFieldValue([under, 'clauses', line, 'values'], [])}
        />
      </Form.Item>
      <Form.Item name={[line, 'test']} className={lineWidth.short}>
        <Select aria-label={t('workflows.testOf')} options={TESTS.map((value) => ({ value, label: t(`workflows.test.${value}`) }))} />
      </Form.Item>
      <Form.Item name={[line, 'values']} hidden={isBare}>
        <Select
          mode="tags"
          aria-label={t('workflows.valuesOf')}
          options={[...valuesOf(clause?.fact)]}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
    </>
  );
}
