import { FormLines, lineWidth, PersonPicker } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { ACTIONS, type ActionKind, partsOf, TELLS } from './rule-draft.rules.js';
import type { RuleWords } from './useRuleWords.js';

interface Line {
  readonly kind?: ActionKind;
  readonly tell?: string | null;
}

/** What a rule does, line by line, in order. */
export function ActionLines({ words }: { readonly words: RuleWords }) {
  const { t } = useTranslation('processes');
  return (
    <FormLines
      name="actions"
      title={t('automation.actions')}
      add={t('automation.actionAdd')}
      max={LIMITS.ruleActions}
      first={{ kind: 'TAG' }}
    >
      {(line) => <ActionLine line={line} words={words} />}
    </FormLines>
  );
}

function ActionLine({ line, words }: { readonly line: number; readonly words: RuleWords }) {
  const { t } = useTranslation('processes');
  const form = Form.useFormInstance();
  const action: Line | undefined = Form.useWatch(['actions', line], form);
  const parts = partsOf(action?.kind, action?.tell);
  const emptied = (): void => form.setFieldValue(['actions', line, 'value'], null);
  return (
    <>
      <Form.Item name={[line, 'kind']} className={lineWidth.short}>
        <Select
          aria-label={t('automation.actionOf')}
          options={ACTIONS.map((value) => ({ value, label: t(`automation.action.${value}`) }))}
          onChange={emptied}
        />
      </Form.Item>
      {parts.tell && (
        <Form.Item name={[line, 'tell']} className={lineWidth.short}>
          <Select
            aria-label={t('automation.tellOf')}
            options={TELLS.map((value) => ({ value, label: t(`automation.tell.${value}`) }))}
            onChange={emptied}
          />
        </Form.Item>
      )}
      {parts.value && (
        <Form.Item name={[line, 'value']}>
          <ValueField action={action} words={words} />
        </Form.Item>
      )}
      {parts.text && (
        <Form.Item name={[line, 'text']}>
          <Input
            maxLength={LIMITS.reason}
            aria-label={t('automation.textOf')}
            placeholder={t(action?.kind === 'NOTE' || action?.kind === 'NOTIFY' ? 'automation.words' : 'automation.why')}
          />
        </Form.Item>
      )}
    </>
  );
}

interface ValueProps {
  readonly action: Line | undefined;
  readonly words: RuleWords;
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null | undefined) => void;
}

/** A person is looked for, everything else is chosen. */
function ValueField({ action, words, ...field }: ValueProps) {
  const { t } = useTranslation('processes');
  if (action?.kind === 'ASSIGN' || action?.tell === 'PERSON') return <PersonPicker {...field} aria-label={t('automation.valueOf')} />;
  const options = action?.tell === 'ROLE' ? words.roles : words.choicesOf(action?.kind);
  return <Select {...field} aria-label={t('automation.valueOf')} options={[...options]} showSearch={{ optionFilterProp: 'label' }} />;
}
