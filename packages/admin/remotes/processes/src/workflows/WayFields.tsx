import { type Choice, ClauseLines, FormLines, MatchField } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import type { State } from './definition.rules.js';
import type { TransitionDraft } from './part-draft.rules.js';
import { type StepWords, useStepWords } from './useStepWords.js';

const KINDS = ['PRIORITY', 'MARK', 'TAG', 'UNTAG', 'DEPARTMENT', 'OWNER', 'NOBODY', 'NOTE'] as const;

/** What a way asks for before it is taken, and what it does beside leading on. */
export function WayFields({ states }: { readonly states: readonly State[] }) {
  const { t } = useTranslation('processes');
  const words = useStepWords(states);
  return (
    <>
      <Form.Item name="requires" label={t('workflows.requires')} extra={t('workflows.requiresHint')}>
        <Select
          mode="multiple"
          aria-label={t('workflows.requires')}
          options={[...words.facts]}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <MatchField name="match" label={t('workflows.guard')} extra={t('workflows.guardHint')} />
      <ClauseLines name={['clauses']} title={t('workflows.clauses')} facts={words.facts} valuesOf={words.valuesOf} />
      <FormLines
        name="effects"
        title={t('workflows.effects')}
        add={t('workflows.effectAdd')}
        max={LIMITS.clauses}
        first={{ kind: 'PRIORITY', value: null }}
      >
        {(line) => <EffectLine line={line} words={words} />}
      </FormLines>
    </>
  );
}

interface LineProps {
  readonly line: number;
  readonly words: StepWords;
}

function EffectLine({ line, words }: LineProps) {
  const { t } = useTranslation('processes');
  const form = Form.useFormInstance<TransitionDraft>();
  const kind = Form.useWatch(['effects', line, 'kind'], form);
  const choices: Readonly<Record<string, readonly Choice[]>> = {
    PRIORITY: words.valuesOf('priority'),
    MARK: words.marks,
    TAG: words.valuesOf('tag'),
    UNTAG: words.valuesOf('tag'),
    DEPARTMENT: words.valuesOf('department'),
  };
  const options = kind === undefined ? undefined : choices[kind];
  const change = (): void => form.setFieldValue(['effects', line, 'value'], null);
  return (
    <>
      <Form.Item name={[line, 'kind']}>
        <Select
          aria-label={t('workflows.effectOf')}
          options={KINDS.map((value) => ({ value, label: t(`workflows.effect.${value}`) }))}
          onChange={change}
        />
      </Form.Item>
      <Form.Item name={[line, 'value']} hidden={options === undefined && kind !== 'NOTE'}>
        {options ? (
          <Select aria-label={t('workflows.effectValue')} options={[...options]} showSearch={{ optionFilterProp: 'label' }} />
        ) : (
          <Input aria-label={t('workflows.effectValue')} maxLength={LIMITS.reason} autoComplete="off" />
        )}
      </Form.Item>
    </>
  );
}
