import { CodeField, FormDialog, NameFields, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import styles from '../customer-fields/CustomerFieldsPage.module.css';
import { RecordKindSetDocument } from '../gql/graphql.js';
import { EndingFields } from './EndingFields.js';
import { draftOf, type KindDraft, kindInput, type RecordKind } from './kind-draft.rules.js';

interface Props {
  /** Absent: a new one. */
  readonly kind?: RecordKind;
  readonly forms: readonly { readonly code: string; readonly name: string }[];
  /** Null to whoever may not read them; then those that are set stay. */
  readonly roles: readonly { readonly id: string; readonly name: string }[] | null;
  onDone(): unknown;
  onClose(): void;
}

/** What is filled in, of which customers and by whom, how it ends and when it is due. */
export function RecordKindDialog({ kind, forms, roles, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<KindDraft>();
  const command = useCommand(RecordKindSetDocument, { form, success: t('recordKinds.saved'), onDone });
  const kept = (draft: KindDraft) => (kind ? { code: kind.code, version: kind.version } : { code: draft.code ?? '' });
  const submit = (draft: KindDraft): void =>
    void command.run({ input: kindInput({ ...draft, roleIds: draft.roleIds ?? kind?.roleIds ?? [] }, kept(draft)) });
  const kinds = (['ALL', 'PERSON', 'COMPANY'] as const).map((value) => ({ value, label: t(`filePoints.kinds.${value}`) }));
  return (
    <FormDialog<KindDraft>
      title={kind ? t('words.renameOf', { name: kind.name }) : t('recordKinds.add')}
      width={760}
      form={form}
      command={command}
      initial={draftOf(kind)}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={styles.three}>
        <NameFields autoFocus />
      </div>
      {!kind && <CodeField />}
      <div className={styles.three}>
        <Form.Item
          name="form"
          label={t('recordKinds.form')}
          extra={t('recordKinds.formHint')}
          rules={[{ required: true, message: t('create.required') }]}
        >
          <Select
            showSearch
            aria-label={t('recordKinds.form')}
            options={forms.map(({ code, name }) => ({ value: code, label: name }))}
            optionFilterProp="label"
          />
        </Form.Item>
        <Form.Item name="customerKind" label={t('filePoints.kind')}>
          <Select aria-label={t('filePoints.kind')} options={kinds} />
        </Form.Item>
        {roles !== null && (
          <Form.Item name="roleIds" label={t('recordKinds.roles')} extra={t('recordKinds.rolesHint')}>
            <Select
              mode="multiple"
              aria-label={t('recordKinds.roles')}
              options={roles.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        )}
      </div>
      <EndingFields />
      <Days />
    </FormDialog>
  );
}

/** Only what stays open is due. */
function Days() {
  const { t } = useTranslation('organization');
  const form = Form.useFormInstance<KindDraft>();
  const endings = Form.useWatch('endings', form) ?? [];
  if (endings.length === 0) return <p className={styles.hint}>{t('recordKinds.neverOpen')}</p>;
  return (
    <div className={styles.three}>
      {(['dueDays', 'repeatDays'] as const).map((field) => (
        <Form.Item key={field} name={field} label={t(`recordKinds.${field}`)} extra={t(`recordKinds.${field}Hint`)}>
          <Input type="number" min={1} max={3650} step={1} />
        </Form.Item>
      ))}
    </div>
  );
}
