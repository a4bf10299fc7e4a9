import { FormLines, lineWidth, useWords } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Modal, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATEGORIES } from '../workflows/part-draft.rules.js';
import { MatrixEditor } from './MatrixEditor.js';
import { percentsOf, type TargetDraft } from './policy-draft.rules.js';
import styles from './ServiceLevels.module.css';
import { type DetailDraft, detailDraft, detailTarget } from './target-detail.rules.js';
import { type LevelWords, useLevelWords } from './useLevelWords.js';

interface Props {
  readonly name: string;
  readonly target: TargetDraft;
  onKeep(target: TargetDraft): void;
  onClose(): void;
}

/** What else is said of a time: by what it differs, which calendar, when it stands still, when it warns and whom. */
export function TargetDialog({ name, target, onKeep, onClose }: Props) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<DetailDraft>();
  const [matrix, setMatrix] = useState(target.matrix ?? null);
  const words = useLevelWords();
  const statistic = Form.useWatch('statistic', form) ?? target.statistic;
  const percents = (_: unknown, text?: string): Promise<void> =>
    percentsOf(text ?? '') === null ? Promise.reject(new Error(t('levels.percentsWrong'))) : Promise.resolve();
  return (
    <Modal
      open
      title={t('levels.detailsOf', { name })}
      width={760}
      okText={t('forms.keep')}
      cancelText={t('forms.cancel')}
      onCancel={onClose}
      onOk={form.submit}
      mask={{ closable: false }}
    >
      {/* Named, so that its fields are not those of the form behind it. */}
      <Form<DetailDraft>
        name="target"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={detailDraft(target)}
        onFinish={() => onKeep({ ...detailTarget(target, form.getFieldsValue(true)), matrix })}
      >
        <MatrixEditor matrix={matrix} isBusiness={target.hours === 'BUSINESS'} words={words} onChange={setMatrix} />
        <Measure words={words} isShare={statistic === 'SHARE'} isBusiness={target.hours === 'BUSINESS'} />
        <Form.Item name="warnings" label={t('levels.warnings')} extra={t('levels.warningsHint')} rules={[{ validator: percents }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <FormLines
          name="ladder"
          title={t('levels.ladder')}
          add={t('levels.stepAdd')}
          max={LIMITS.ladderSteps}
          first={{ at: 'percent', amount: '100', tell: 'ASSIGNEE', needsAcknowledgement: false }}
        >
          {(line) => <Step line={line} words={words} />}
        </FormLines>
      </Form>
    </Modal>
  );
}

const STATISTICS = ['CASE', 'MEAN', 'SHARE'] as const;

function Measure({ words, isShare, isBusiness }: { readonly words: LevelWords; readonly isShare: boolean; readonly isBusiness: boolean }) {
  const { t } = useTranslation('processes');
  const { category } = useWords();
  const statistics = STATISTICS.map((value) => ({ value, label: t(`levels.statistics.${value}`) }));
  return (
    <div className={styles.fields}>
      <Form.Item name="statistic" label={t('levels.statistic')}>
        <Select aria-label={t('levels.statistic')} options={statistics} />
      </Form.Item>
      <Form.Item name="share" label={t('levels.share')} hidden={!isShare}>
        <Input inputMode="decimal" suffix="%" autoComplete="off" />
      </Form.Item>
      <Form.Item name="calendar" label={t('levels.calendar')} hidden={!isBusiness}>
        <Select aria-label={t('levels.calendar')} allowClear placeholder={t('levels.calendarOfDepartment')} options={words.calendars} />
      </Form.Item>
      <Form.Item name="ownPauses" valuePropName="checked" label={t('levels.pauses')}>
        <Checkbox>{t('levels.ownPauses')}</Checkbox>
      </Form.Item>
      <Form.Item noStyle dependencies={['ownPauses']}>
        {({ getFieldValue }) => (
          <Form.Item name="pauses" label={t('levels.pauseCategories')} hidden={!getFieldValue('ownPauses')}>
            <Select
              mode="multiple"
              aria-label={t('levels.pauseCategories')}
              options={CATEGORIES.map((value) => ({ value, label: category(value) }))}
            />
          </Form.Item>
        )}
      </Form.Item>
      <Form.Item name="pauseStates" label={t('levels.pauseStates')}>
        <Select mode="multiple" aria-label={t('levels.pauseStates')} options={words.states} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
    </div>
  );
}

const TELLS = ['ASSIGNEE', 'OWNER', 'HEAD', 'HEAD_ABOVE', 'ROLE'] as const;
const WHENS = ['percent', 'overdue'] as const;

function Step({ line, words }: { readonly line: number; readonly words: LevelWords }) {
  const { t } = useTranslation('processes');
  const form = Form.useFormInstance<DetailDraft>();
  const tell = Form.useWatch(['ladder', line, 'tell'], form);
  return (
    <>
      <Form.Item name={[line, 'at']}>
        <Select aria-label={t('levels.stepWhen')} options={WHENS.map((value) => ({ value, label: t(`levels.when.${value}`) }))} />
      </Form.Item>
      <Form.Item name={[line, 'amount']} className={lineWidth.short}>
        <Input aria-label={t('levels.stepAmount')} inputMode="numeric" autoComplete="off" />
      </Form.Item>
      <Form.Item name={[line, 'tell']}>
        <Select aria-label={t('levels.stepTell')} options={TELLS.map((value) => ({ value, label: t(`levels.tell.${value}`) }))} />
      </Form.Item>
      <Form.Item name={[line, 'levels']} className={lineWidth.short} hidden={tell !== 'HEAD_ABOVE'}>
        <Input aria-label={t('levels.stepLevels')} placeholder={t('levels.stepLevels')} inputMode="numeric" autoComplete="off" />
      </Form.Item>
      <Form.Item name={[line, 'role']} hidden={tell !== 'ROLE'}>
        <Select aria-label={t('levels.stepRole')} options={words.roles} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name={[line, 'needsAcknowledgement']} valuePropName="checked" className={lineWidth.fit}>
        <Checkbox>{t('levels.acknowledge')}</Checkbox>
      </Form.Item>
    </>
  );
}
