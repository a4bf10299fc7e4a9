import { ClauseLines, CodeField, FormLines, lineWidth, NameFields } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Modal, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import type { FieldType, FormFieldInput } from '../gql/graphql.js';
import { useStepWords } from '../workflows/useStepWords.js';
import styles from './Forms.module.css';
import { type FieldDraft, fieldDraft, fieldInput } from './form-draft.rules.js';

interface Props {
  /** Absent: a new one. */
  readonly field?: FormFieldInput;
  /** Those it stands behind, on which it may depend. */
  readonly before: readonly FormFieldInput[];
  onKeep(field: FormFieldInput): void;
  onClose(): void;
}

const TYPES: readonly FieldType[] = ['TEXT', 'NUMBER', 'DATE', 'YES_NO', 'CHOICE', 'CHOICES'];

/** What is asked, what it holds, and when. It is kept with the form it belongs to. */
export function FieldDialog({ field, before, onKeep, onClose }: Props) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<FieldDraft>();
  const type: FieldType = Form.useWatch('type', form) ?? field?.type ?? 'TEXT';
  const words = useStepWords([]);
  const own = before.map(({ code, names }) => ({ value: `field.${code}`, label: names.zhCN }));
  const facts = [...own, ...words.facts.filter(({ value }) => !own.some((one) => one.value === value))];
  const valuesOf = (fact: string | undefined) => ownValues(before, fact, t) ?? words.valuesOf(fact);
  return (
    <Modal
      open
      title={field ? t('types.edit', { name: field.names.zhCN }) : t('forms.fieldAdd')}
      width={680}
      okText={t('forms.keep')}
      cancelText={t('forms.cancel')}
      onCancel={onClose}
      onOk={form.submit}
      mask={{ closable: false }}
    >
      {/* Named, so that its fields are not those of the form behind it. */}
      <Form<FieldDraft>
        name="field"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={fieldDraft(field)}
        onFinish={() => onKeep(fieldInput(form.getFieldsValue(true)))}
      >
        <div className={styles.three}>
          <NameFields autoFocus />
        </div>
        <div className={styles.three}>
          {!field && <CodeField />}
          <Form.Item name="type" label={t('forms.type')}>
            <Select
              aria-label={t('forms.type')}
              disabled={field !== undefined}
              options={TYPES.map((value) => ({ value, label: t(`forms.types.${value}`) }))}
            />
          </Form.Item>
          <Limits type={type} />
        </div>
        {(type === 'CHOICE' || type === 'CHOICES') && <Options />}
        <Form.Item name={['guidance', 'zhCN']} label={t('forms.fieldGuidance')}>
          <Input maxLength={LIMITS.reason} autoComplete="off" />
        </Form.Item>
        <Form.Item name="isRequired" valuePropName="checked">
          <Checkbox>{t('forms.required')}</Checkbox>
        </Form.Item>
        <ClauseLines name={['shownWhen', 'clauses']} title={t('forms.shownWhen')} facts={facts} valuesOf={valuesOf} />
        <ClauseLines name={['requiredWhen', 'clauses']} title={t('forms.requiredWhen')} facts={facts} valuesOf={valuesOf} />
      </Form>
    </Modal>
  );
}

/** What may be said in a field of the same form; null: it is none of them. */
function ownValues(before: readonly FormFieldInput[], fact: string | undefined, t: (key: 'workflows.yes' | 'workflows.no') => string) {
  const field = before.find(({ code }) => `field.${code}` === fact);
  if (field?.type === 'YES_NO') return (['yes', 'no'] as const).map((value) => ({ value, label: t(`workflows.${value}`) }));
  return field ? (field.options ?? []).map(({ code, names }) => ({ value: code, label: names.zhCN })) : null;
}

function Limits({ type }: { readonly type: FieldType }) {
  const { t } = useTranslation('processes');
  if (type === 'TEXT')
    return (
      <Form.Item name="maxLength" label={t('forms.maxLength')}>
        <Input type="number" min={1} max={500} />
      </Form.Item>
    );
  if (type !== 'NUMBER') return null;
  return (
    <>
      <Form.Item name="min" label={t('forms.min')}>
        <Input type="number" step="any" />
      </Form.Item>
      <Form.Item name="max" label={t('forms.max')}>
        <Input type="number" step="any" />
      </Form.Item>
      <Form.Item name="unit" label={t('forms.unit')}>
        <Input maxLength={LIMITS.label} autoComplete="off" />
      </Form.Item>
    </>
  );
}

function Options() {
  const { t } = useTranslation('processes');
  const required = [{ required: true, whitespace: true, message: t('required') }];
  return (
    <FormLines name="options" title={t('forms.options')} add={t('forms.optionAdd')} max={LIMITS.fieldOptions} first={{}}>
      {(line) => (
        <>
          <Form.Item name={[line, 'code']} rules={required} className={lineWidth.short}>
            <Input aria-label={t('forms.optionCode', { number: line + 1 })} placeholder={t('forms.code')} maxLength={LIMITS.code} />
          </Form.Item>
          <Form.Item name={[line, 'zhCN']} rules={required}>
            <Input aria-label={t('forms.optionName', { number: line + 1 })} placeholder={t('forms.name')} maxLength={LIMITS.name} />
          </Form.Item>
          <Form.Item name={[line, 'en']}>
            <Input aria-label={t('forms.optionEnglish', { number: line + 1 })} placeholder="English" maxLength={LIMITS.name} />
          </Form.Item>
        </>
      )}
    </FormLines>
  );
}
