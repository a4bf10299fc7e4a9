import { CodeField, FormDialog, FormLines, NameFields, useCommand, useWords } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type ServiceLevels_TimerFragment, type ServiceMarkerKind, ServiceTimerSetDocument } from '../gql/graphql.js';
import { CATEGORIES } from '../workflows/part-draft.rules.js';
import styles from './ServiceLevels.module.css';
import { MARKERS_OF_CODES, type TimerDraft, timerDraft, timerInput } from './timer-draft.rules.js';
import { useLevelWords } from './useLevelWords.js';

interface Props {
  /** Absent: a new one. */
  readonly timer?: ServiceLevels_TimerFragment;
  onDone(): unknown;
  onClose(): void;
}

const KINDS: readonly ServiceMarkerKind[] = [
  ...(['CREATED', 'CLASSIFIED', 'ASSIGNED', 'ACCEPTED', 'HUMAN_REPLY', 'CUSTOMER_MESSAGE', 'OUTCOME_TOLD'] as const),
  ...(['STATE_ENTERED', 'CATEGORY_ENTERED', 'DEPARTMENT_ENTERED', 'SOLVED', 'CLOSED', 'REOPENED'] as const),
];
const REPEATS = ['ONCE', 'EACH', 'CYCLE'] as const;

/** What a timer measures: from which happening to which, how often, and when it stands still. */
export function TimerDialog({ timer, onDone, onClose }: Props) {
  const { t } = useTranslation('processes');
  const { category } = useWords();
  const [form] = Form.useForm<TimerDraft>();
  const command = useCommand(ServiceTimerSetDocument, { form, success: t('levels.timerSaved'), onDone });
  return (
    <FormDialog<TimerDraft>
      title={timer ? t('types.edit', { name: timer.name }) : t('levels.timerAdd')}
      width={680}
      form={form}
      command={command}
      initial={timerDraft(timer)}
      onSubmit={() => void command.run({ input: timerInput(form.getFieldsValue(true), timer) })}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <NameFields autoFocus />
        {!timer && <CodeField />}
      </div>
      {(['starts', 'stops'] as const).map((end) => (
        <FormLines
          key={end}
          name={end}
          title={t(`levels.${end}`)}
          add={t('levels.markerAdd')}
          max={LIMITS.markers}
          first={{ kind: end === 'starts' ? 'CREATED' : 'SOLVED' }}
        >
          {(line) => <MarkerLine end={end} line={line} />}
        </FormLines>
      ))}
      <div className={styles.fields}>
        <Form.Item name="repeats" label={t('levels.repeatsLabel')}>
          <Select
            aria-label={t('levels.repeatsLabel')}
            options={REPEATS.map((value) => ({ value, label: t(`levels.repeats.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="resumeDays" label={t('levels.resumeDays')} extra={t('levels.resumeHint')}>
          <Input inputMode="decimal" autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item name="pauses" label={t('levels.pauses')}>
        <Select mode="multiple" aria-label={t('levels.pauses')} options={CATEGORIES.map((value) => ({ value, label: category(value) }))} />
      </Form.Item>
      <Form.Item name="waitsForCustomer" valuePropName="checked">
        <Checkbox>{t('levels.waitsForCustomer')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}

function MarkerLine({ end, line }: { readonly end: 'starts' | 'stops'; readonly line: number }) {
  const { t } = useTranslation('processes');
  const { category } = useWords();
  const words = useLevelWords();
  const form = Form.useFormInstance();
  const kind: ServiceMarkerKind | undefined = Form.useWatch([end, line, 'kind'], form);
  const codes = {
    STATE_ENTERED: words.states,
    CATEGORY_ENTERED: CATEGORIES.map((value) => ({ value: value.toLowerCase(), label: category(value) })),
    DEPARTMENT_ENTERED: words.valuesOf('department'),
  };
  const options = kind === 'STATE_ENTERED' || kind === 'CATEGORY_ENTERED' || kind === 'DEPARTMENT_ENTERED' ? codes[kind] : [];
  return (
    <>
      <Form.Item name={[line, 'kind']}>
        <Select
          aria-label={t(`levels.${end}`)}
          options={KINDS.map((value) => ({ value, label: t(`levels.markers.${value}`) }))}
          onChange={() => form.setFieldValue([end, line, 'codes'], [])}
        />
      </Form.Item>
      <Form.Item name={[line, 'codes']} hidden={kind === undefined || !MARKERS_OF_CODES.includes(kind)}>
        <Select mode="multiple" aria-label={t('levels.markerOf')} options={[...options]} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
    </>
  );
}
