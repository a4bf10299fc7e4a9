import { CodeField, FormDialog, FormFields, Icon, NameFields, useCommand } from '@shouwen/admin-kit';
import { Button, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FormFieldInput, type FormKind, FormSetDocument } from '../gql/graphql.js';
import { FieldDialog } from './FieldDialog.js';
import styles from './Forms.module.css';
import { type FormDraft, type FormRow, fieldsOf, formDraft, formInput, moved } from './form-draft.rules.js';
import { useShownFields } from './useShownFields.js';

interface Props {
  /** Absent: a new one. */
  readonly form?: FormRow;
  onDone(): unknown;
  onClose(): void;
}

const KINDS: readonly FormKind[] = ['TICKET', 'RECORD'];

/** A whole form: what it is called, how it is filled in, its fields in order, and how it looks to whoever fills it in. */
export function FormEditor({ form: row, onDone, onClose }: Props) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<FormDraft>();
  const [fields, setFields] = useState<readonly FormFieldInput[]>(row ? fieldsOf(row) : []);
  const command = useCommand(FormSetDocument, { form, success: t('forms.saved'), onDone });
  return (
    <FormDialog<FormDraft>
      title={row ? t('types.edit', { name: row.name }) : t('forms.add')}
      width={760}
      form={form}
      command={command}
      initial={formDraft(row)}
      onSubmit={() => void command.run({ input: formInput(form.getFieldsValue(true), row, fields) })}
      onClose={onClose}
    >
      <div className={styles.three}>
        <NameFields autoFocus />
      </div>
      {!row && (
        <div className={styles.three}>
          <CodeField />
          <Form.Item name="kind" label={t('forms.kind')}>
            <Select aria-label={t('forms.kind')} options={KINDS.map((value) => ({ value, label: t(`forms.kinds.${value}`) }))} />
          </Form.Item>
        </div>
      )}
      <Form.Item name={['guidance', 'zhCN']} label={t('forms.guidance')} extra={t('forms.guidanceHint')}>
        <Input.TextArea maxLength={LIMITS.reason} autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
      <Fields fields={fields} onChange={setFields} />
      <Preview fields={fields} />
    </FormDialog>
  );
}

interface FieldsProps {
  readonly fields: readonly FormFieldInput[];
  onChange(fields: readonly FormFieldInput[]): void;
}

function Fields({ fields, onChange }: FieldsProps) {
  const { t } = useTranslation('processes');
  const [edited, setEdited] = useState<number | null>(null);
  const keep = (place: number, field: FormFieldInput): void => {
    onChange(place < fields.length ? fields.map((one, index) => (index === place ? field : one)) : [...fields, field]);
    setEdited(null);
  };
  return (
    <fieldset className={styles.fields}>
      <legend>{t('forms.fields')}</legend>
      <ol>
        {fields.map((field, place) => (
          <li key={field.code}>
            <FieldLine
              field={field}
              place={place}
              count={fields.length}
              onMove={(to) => onChange(moved(fields, place, to))}
              onEdit={() => setEdited(place)}
              onRemove={() => onChange(fields.filter((one) => one !== field))}
            />
          </li>
        ))}
      </ol>
      <Button type="dashed" icon={<Icon name="plus" size={14} />} onClick={() => setEdited(fields.length)}>
        {t('forms.fieldAdd')}
      </Button>
      {edited !== null && (
        <FieldDialog
          {...(fields[edited] && { field: fields[edited] })}
          before={fields.slice(0, edited)}
          onKeep={(field) => keep(edited, field)}
          onClose={() => setEdited(null)}
        />
      )}
    </fieldset>
  );
}

interface LineProps {
  readonly field: FormFieldInput;
  readonly place: number;
  readonly count: number;
  onMove(to: number): void;
  onEdit(): void;
  onRemove(): void;
}

function FieldLine({ field, place, count, onMove, onEdit, onRemove }: LineProps) {
  const { t } = useTranslation('processes');
  const name = field.names.zhCN;
  const facts = [
    t(`forms.types.${field.type}`),
    field.isRequired && t('forms.required'),
    field.shownWhen && t('forms.conditional'),
    field.requiredWhen && t('forms.requiredSometimes'),
  ];
  const icon = (of: 'up' | 'down') => <span aria-hidden="true">{of === 'up' ? '↑' : '↓'}</span>;
  return (
    <div className={styles.line}>
      <Button
        type="text"
        size="small"
        aria-label={t('forms.up', { name })}
        disabled={place === 0}
        icon={icon('up')}
        onClick={() => onMove(place - 1)}
      />
      <Button
        type="text"
        size="small"
        aria-label={t('forms.down', { name })}
        disabled={place === count - 1}
        icon={icon('down')}
        onClick={() => onMove(place + 1)}
      />
      <span className={styles.name}>{name}</span>
      <span className={styles.note}>{facts.filter(Boolean).join(' · ')}</span>
      <Button type="link" size="small" onClick={onEdit}>
        {t('forms.edit')}
        <span className={styles.unseen}>{name}</span>
      </Button>
      <Button type="text" size="small" aria-label={t('forms.remove', { name })} icon={<Icon name="close" size={14} />} onClick={onRemove} />
    </div>
  );
}

/** The form as whoever fills it in sees it: what is chosen here brings the fields that depend on it. */
function Preview({ fields }: { readonly fields: readonly FormFieldInput[] }) {
  const { t } = useTranslation('processes');
  const shown = useShownFields(fields);
  if (shown.length === 0) return null;
  return (
    <fieldset className={styles.preview}>
      <legend>{t('forms.preview')}</legend>
      <Form component={false} layout="vertical" requiredMark={false}>
        <FormFields fields={shown} facts={{}} />
      </Form>
    </fieldset>
  );
}
