import { CodeField, FormDialog, NameFields, useWords } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type State, withState } from './definition.rules.js';
import { draftOfState, type StateDraft, stateOf } from './part-draft.rules.js';
import type { DefinitionDraft } from './useDefinition.js';

export const CATEGORIES = ['NEW', 'OPEN', 'WAITING_CUSTOMER', 'WAITING_THIRD', 'WAITING_INTERNAL', 'SOLVED', 'CLOSED', 'VOID'] as const;
const LANES = ['CUSTOMER', 'CONTACT', 'BACK_OFFICE'] as const;
const MOMENT = ['controlPoint', 'likelyFailure', 'counterPlan'] as const;

/** What a state is called, means and asks to be kept ready. Of a version that runs it is only shown. */
export function StateDialog({ state, draft }: { readonly state: State | undefined; readonly draft: DefinitionDraft }) {
  const { t } = useTranslation('processes');
  const words = useWords();
  const [form] = Form.useForm<StateDraft>();
  return (
    <FormDialog<StateDraft>
      title={state ? t('workflows.stateEdit') : t('workflows.stateAdd')}
      form={form}
      command={draft.command}
      initial={draftOfState(state)}
      isBlocked={!draft.canChange}
      width={640}
      onSubmit={(said) => draft.change((definition) => withState(definition, stateOf({ ...said, code: state?.code ?? said.code })))}
      onClose={draft.close}
    >
      {!draft.canChange && <p>{t('workflows.onlyDrafts')}</p>}
      <NameFields autoFocus />
      {!state && <CodeField />}
      <Form.Item name="category" label={t('workflows.category')} extra={t('workflows.categoryHint')}>
        <Select aria-label={t('workflows.category')} options={CATEGORIES.map((value) => ({ value, label: words.category(value) }))} />
      </Form.Item>
      <Form.Item name="isInitial" valuePropName="checked">
        <Checkbox>{t('workflows.firstLabel')}</Checkbox>
      </Form.Item>
      <Form.Item name={['customer', 'zhCN']} label={t('workflows.customerName')} extra={t('workflows.customerNameHint')}>
        <Input maxLength={LIMITS.name} autoComplete="off" />
      </Form.Item>
      <Form.Item name="lane" label={t('workflows.laneOf')} extra={t('workflows.laneHint')}>
        <Select
          allowClear
          aria-label={t('workflows.laneOf')}
          options={LANES.map((value) => ({ value, label: t(`workflows.lane.${value}`) }))}
        />
      </Form.Item>
      <p>{t('workflows.momentHint')}</p>
      {MOMENT.map((name) => (
        <Form.Item key={name} name={name} label={t(`workflows.${name}`)}>
          <Input maxLength={LIMITS.reason} autoComplete="off" />
        </Form.Item>
      ))}
    </FormDialog>
  );
}
