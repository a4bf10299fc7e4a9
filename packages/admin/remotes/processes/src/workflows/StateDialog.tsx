import { CodeField, currentLanguage, FormDialog, FormLines, lineWidth, NameFields, useWords } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS, PERMISSION_TEXTS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type State, withState } from './definition.rules.js';
import { CATEGORIES, draftOfState, type StateDraft, stateOf, TICKET_RIGHTS } from './part-draft.rules.js';
import type { DefinitionDraft } from './useDefinition.js';

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
      {(['zhCN', 'zhTW', 'en'] as const).map((language) => (
        <Form.Item
          key={language}
          name={['customer', language]}
          label={t(`workflows.customerName.${language}`)}
          {...(language === 'zhCN' && { extra: t('workflows.customerNameHint') })}
        >
          <Input maxLength={LIMITS.name} autoComplete="off" />
        </Form.Item>
      ))}
      <Form.Item name="lane" label={t('workflows.laneOf')} extra={t('workflows.laneHint')}>
        <Select
          allowClear
          aria-label={t('workflows.laneOf')}
          options={LANES.map((value) => ({ value, label: t(`workflows.lane.${value}`) }))}
        />
      </Form.Item>
      <ActionFields />
      <p>{t('workflows.momentHint')}</p>
      {MOMENT.map((name) => (
        <Form.Item key={name} name={name} label={t(`workflows.${name}`)}>
          <Input maxLength={LIMITS.reason} autoComplete="off" />
        </Form.Item>
      ))}
    </FormDialog>
  );
}

/** What is done in the state at the same time, for whom each is, and whether one of them is enough. */
function ActionFields() {
  const { t } = useTranslation('processes');
  const lanes = LANES.map((value) => ({ value, label: t(`workflows.lane.${value}`) }));
  const rights = TICKET_RIGHTS.map((value) => ({ value, label: PERMISSION_TEXTS[value][currentLanguage()] }));
  return (
    <>
      <FormLines
        name="actions"
        title={t('workflows.actions')}
        add={t('workflows.actionAdd')}
        max={LIMITS.stepActions}
        first={{ zhCN: '', lane: null, permission: null }}
      >
        {(line) => (
          <>
            <Form.Item name={[line, 'zhCN']} rules={[{ required: true, whitespace: true, message: t('required') }]}>
              <Input maxLength={LIMITS.name} aria-label={t('workflows.action')} placeholder={t('workflows.action')} autoComplete="off" />
            </Form.Item>
            <Form.Item name={[line, 'en']}>
              <Input
                maxLength={LIMITS.name}
                aria-label={t('workflows.actionEn')}
                placeholder={t('workflows.actionEn')}
                autoComplete="off"
              />
            </Form.Item>
            <Form.Item name={[line, 'lane']} className={lineWidth.short}>
              <Select allowClear aria-label={t('workflows.laneOf')} placeholder={t('workflows.laneOf')} options={lanes} />
            </Form.Item>
            <Form.Item name={[line, 'permission']} className={lineWidth.short}>
              <Select
                allowClear
                aria-label={t('workflows.permission')}
                placeholder={t('workflows.permission')}
                options={rights}
                popupMatchSelectWidth={false}
              />
            </Form.Item>
          </>
        )}
      </FormLines>
      <Form.Item name="isLeftByAny" valuePropName="checked" extra={t('workflows.actionsHint')}>
        <Checkbox>{t('workflows.isLeftByAny')}</Checkbox>
      </Form.Item>
    </>
  );
}
