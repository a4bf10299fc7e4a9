import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { Form } from '../antd.js';
import { FormLines, lineWidth } from '../ui/FormLines.js';
import { Select } from '../ui/Select.js';
import { type Choice, CLAUSE_TESTS, isBareTest } from './condition.rules.js';

interface Props {
  /** Where in the form around it the clauses stand. */
  readonly name: readonly string[];
  readonly title: string;
  readonly facts: readonly Choice[];
  valuesOf(fact: string | undefined): readonly Choice[];
}

/** A condition, clause by clause; without one it always holds. */
export function ClauseLines({ name, title, facts, valuesOf }: Props) {
  const { t } = useTranslation('kit');
  const first = { fact: facts[0]?.value ?? 'type', test: 'IS', values: [] };
  return (
    <FormLines name={name} title={title} add={t('conditions.add')} max={LIMITS.clauses} first={first}>
      {(line) => <ClauseLine name={name} line={line} facts={facts} valuesOf={valuesOf} />}
    </FormLines>
  );
}

function ClauseLine({ name, line, facts, valuesOf }: Omit<Props, 'title'> & { readonly line: number }) {
  const { t } = useTranslation('kit');
  const form = Form.useFormInstance();
  const clause: { readonly fact?: string; readonly test?: string } | undefined = Form.useWatch([...name, line], form);
  return (
    <>
      <Form.Item name={[line, 'fact']}>
        <Select
          aria-label={t('conditions.fact')}
          options={[...facts]}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={() => form.setFieldValue([...name, line, 'values'], [])}
        />
      </Form.Item>
      <Form.Item name={[line, 'test']} className={lineWidth.short}>
        <Select aria-label={t('conditions.how')} options={CLAUSE_TESTS.map((value) => ({ value, label: t(`conditions.test.${value}`) }))} />
      </Form.Item>
      <Form.Item name={[line, 'values']} hidden={isBareTest(clause?.test)}>
        <Select
          mode="tags"
          aria-label={t('conditions.values')}
          options={[...valuesOf(clause?.fact)]}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
    </>
  );
}
