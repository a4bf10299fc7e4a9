import { CodeField, currentLanguage, FormDialog, NameFields } from '@shouwen/admin-kit';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { PERMISSION_TEXTS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type State, type Transition, withTransition } from './definition.rules.js';
import { draftOfTransition, TICKET_RIGHTS, type TransitionDraft, transitionOf } from './part-draft.rules.js';
import type { DefinitionDraft } from './useDefinition.js';
import { useName } from './useName.js';
import { WayFields } from './WayFields.js';

const VERBS = ['ACCEPT', 'TRANSFER', 'RETURN', 'RESOLVE', 'TELL', 'REOPEN', 'CLOSE', 'VOID'] as const;

interface Props {
  readonly transition: Transition | undefined;
  readonly states: readonly State[];
  readonly draft: DefinitionDraft;
}

/** From where to where a way leads, which act takes it and what right it asks for. */
export function TransitionDialog({ transition, states, draft }: Props) {
  const { t } = useTranslation('processes');
  const name = useName();
  const [form] = Form.useForm<TransitionDraft>();
  const places = states.map(({ code, names }) => ({ value: code, label: name(names) }));
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<TransitionDraft>
      title={transition ? t('workflows.transitionEdit') : t('workflows.transitionAdd')}
      form={form}
      command={draft.command}
      initial={draftOfTransition(transition, { from: draft.opened?.from, to: draft.opened?.to })}
      isBlocked={!draft.canChange}
      width={640}
      onSubmit={(said) =>
        draft.change((definition) => withTransition(definition, transitionOf({ ...said, code: transition?.code ?? said.code })))
      }
      onClose={draft.close}
    >
      {!draft.canChange && <p>{t('workflows.onlyDrafts')}</p>}
      <NameFields autoFocus />
      {!transition && <CodeField />}
      <Form.Item name="from" label={t('workflows.from')} rules={required}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} aria-label={t('workflows.from')} options={places} />
      </Form.Item>
      <Form.Item name="to" label={t('workflows.to')} extra={t('workflows.toHint')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} aria-label={t('workflows.to')} options={places} />
      </Form.Item>
      <Form.Item name="verb" label={t('workflows.verbOf')} extra={t('workflows.verbHint')}>
        <Select
          allowClear
          aria-label={t('workflows.verbOf')}
          options={VERBS.map((value) => ({ value, label: t(`workflows.verb.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="permission" label={t('workflows.permission')} extra={t('workflows.permissionHint')}>
        <Select
          allowClear
          aria-label={t('workflows.permission')}
          options={TICKET_RIGHTS.map((value) => ({ value, label: PERMISSION_TEXTS[value][currentLanguage()] }))}
        />
      </Form.Item>
      <WayFields states={states} />
    </FormDialog>
  );
}
