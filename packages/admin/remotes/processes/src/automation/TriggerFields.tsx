import type { Choice } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { DurationField } from '../service-levels/DurationField.js';
import styles from '../service-levels/ServiceLevels.module.css';
import { EVENTS, KINDS, type RuleDraft } from './rule-draft.rules.js';

/** When a rule begins: with an event, after so long in a state, or every day at a time. */
export function TriggerFields({ states }: { readonly states: readonly Choice[] }) {
  const { t } = useTranslation('processes');
  const form = Form.useFormInstance<RuleDraft>();
  const kind = Form.useWatch<NonNullable<RuleDraft['trigger']>['kind']>(['trigger', 'kind'], form);
  return (
    <div className={styles.fields}>
      <Form.Item name={['trigger', 'kind']} label={t('automation.trigger')}>
        <Select aria-label={t('automation.trigger')} options={KINDS.map((value) => ({ value, label: t(`automation.kind.${value}`) }))} />
      </Form.Item>
      {kind === 'EVENT' && (
        <Form.Item name={['trigger', 'events']} label={t('automation.events')}>
          <Select
            mode="multiple"
            aria-label={t('automation.events')}
            options={EVENTS.map((value) => ({ value, label: t(`automation.event.${value}`) }))}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Form.Item>
      )}
      {kind === 'AFTER' && <AfterFields states={states} />}
      {kind === 'DAILY' && (
        <>
          <Form.Item name={['trigger', 'at']} label={t('automation.at')}>
            <Input placeholder="09:00" maxLength={5} autoComplete="off" />
          </Form.Item>
          <Form.Item name={['trigger', 'isWorkdays']} valuePropName="checked" label=" " colon={false}>
            <Checkbox>{t('automation.workdays')}</Checkbox>
          </Form.Item>
        </>
      )}
    </div>
  );
}

function AfterFields({ states }: { readonly states: readonly Choice[] }) {
  const { t } = useTranslation('processes');
  return (
    <>
      <Form.Item name={['trigger', 'seconds']} label={t('automation.seconds')}>
        <Seconds />
      </Form.Item>
      <Form.Item name={['trigger', 'hours']} label={t('automation.hours')}>
        <Select
          aria-label={t('automation.hours')}
          options={(['CALENDAR', 'BUSINESS'] as const).map((value) => ({ value, label: t(`levels.hours.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={['trigger', 'states']} label={t('automation.states')} extra={t('automation.statesHint')}>
        <Select mode="multiple" aria-label={t('automation.states')} options={[...states]} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name={['trigger', 'isQuiet']} valuePropName="checked" label=" " colon={false}>
        <Checkbox>{t('automation.quiet')}</Checkbox>
      </Form.Item>
    </>
  );
}

/** The form hands in what it holds, and takes what is written. */
function Seconds({ value, onChange }: { readonly value?: number | null; readonly onChange?: (seconds: number | null) => void }) {
  const { t } = useTranslation('processes');
  return <DurationField label={t('automation.seconds')} seconds={value ?? null} onChange={(seconds) => onChange?.(seconds)} />;
}
