import { CodeField, FormDialog, NameFields, useCommand } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { CustomerFieldSetDocument, type FieldType } from '../gql/graphql.js';
import styles from './CustomerFieldsPage.module.css';
import { type CustomerField, draftOf, type FieldDraft, fieldInput } from './field-draft.rules.js';
import { LimitFields } from './LimitFields.js';

interface Props {
  /** Absent: a new one. */
  readonly field?: CustomerField;
  /** Null to whoever may not read them; then those that are set stay. */
  readonly roles: readonly { readonly id: string; readonly name: string }[] | null;
  onDone(): unknown;
  onClose(): void;
}

const TYPES: readonly FieldType[] = ['TEXT', 'NUMBER', 'DATE', 'YES_NO', 'CHOICE', 'CHOICES'];

/** What is asked, of whom, what it holds, and who sees it. */
export function CustomerFieldDialog({ field, roles, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<FieldDraft>();
  const command = useCommand(CustomerFieldSetDocument, { form, success: t('customerFields.saved'), onDone });
  const type: FieldType = Form.useWatch('type', form) ?? field?.type ?? 'TEXT';
  const code = (draft: FieldDraft): string => field?.code ?? draft.code ?? '';
  const submit = (draft: FieldDraft): void =>
    void command.run({ input: fieldInput({ ...draft, roleIds: draft.roleIds ?? field?.roleIds ?? [] }, { code: code(draft) }) });
  const types = TYPES.map((value) => ({ value, label: t(`customerFields.types.${value}`) }));
  const kinds = (['ALL', 'PERSON', 'COMPANY'] as const).map((value) => ({ value, label: t(`customerFields.kinds.${value}`) }));
  return (
    <FormDialog<FieldDraft>
      title={field ? t('words.renameOf', { name: field.name }) : t('customerFields.add')}
      width={720}
      form={form}
      command={command}
      initial={draftOf(field)}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={styles.three}>
        <NameFields autoFocus />
      </div>
      {!field && <CodeField />}
      <div className={styles.three}>
        <Form.Item name="customerKind" label={t('customerFields.kind')}>
          <Select aria-label={t('customerFields.kind')} options={kinds} />
        </Form.Item>
        <Form.Item name="type" label={t('customerFields.type')} extra={t('customerFields.typeHint')}>
          <Select aria-label={t('customerFields.type')} options={types} disabled={field !== undefined} />
        </Form.Item>
      </div>
      <LimitFields type={type} />
      <div className={styles.three}>
        {(['zhCN', 'zhTW', 'en'] as const).map((language) => (
          <Form.Item key={language} name={['group', language]} label={t(`customerFields.groups.${language}`)}>
            <Input maxLength={LIMITS.name} autoComplete="off" />
          </Form.Item>
        ))}
      </div>
      {roles !== null && (
        <Form.Item name="roleIds" label={t('customerFields.roles')} extra={t('customerFields.rolesHint')}>
          <Select
            mode="multiple"
            aria-label={t('customerFields.roles')}
            options={roles.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      <Form.Item name="isRequired" valuePropName="checked" extra={t('customerFields.requiredHint')}>
        <Checkbox>{t('customerFields.required')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}
