import { Icon } from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { StepWords } from '../workflows/useStepWords.js';
import styles from './DryRun.module.css';
import type { SampleFact } from './useDryRun.js';

/** Where it stands and who has it are matters of the walk itself. */
const OF_THE_WALK = ['state', 'state_category', 'assignee'];

interface Props {
  readonly facts: readonly SampleFact[];
  readonly words: StepWords;
  onChange(facts: readonly SampleFact[]): void;
}

/** What is known of a sample ticket; whatever a way asks for can be said here. */
export function SampleFacts({ facts, words, onChange }: Props) {
  const { t } = useTranslation('processes');
  const shown = facts.filter(({ name }) => !OF_THE_WALK.includes(name));
  const labelOf = (name: string): string => words.facts.find(({ value }) => value === name)?.label ?? name;
  const others = words.facts.filter(({ value }) => !shown.some(({ name }) => name === value));
  const put = (name: string, values: readonly string[]): void =>
    onChange(facts.map((fact) => (fact.name === name ? { name, values } : fact)).filter((fact) => fact.values.length > 0));
  const add = (name: string): void => onChange([...facts, { name, values: [words.valuesOf(name)[0]?.value ?? '—'] }]);
  return (
    <div className={styles.facts}>
      {shown.map(({ name, values }) => (
        <div key={name} className={styles.fact}>
          <span>{labelOf(name)}</span>
          <Select
            mode="tags"
            aria-label={labelOf(name)}
            value={[...values]}
            options={[...words.valuesOf(name)]}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(said: string[]) => put(name, said)}
          />
          <Button
            type="text"
            size="small"
            aria-label={t('workflows.remove', { name: labelOf(name) })}
            icon={<Icon name="close" size={12} />}
            onClick={() => put(name, [])}
          />
        </div>
      ))}
      <Select
        value={null}
        aria-label={t('dryRun.factAdd')}
        placeholder={t('dryRun.factAdd')}
        options={others}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(name: string | null) => name !== null && add(name)}
      />
    </div>
  );
}
