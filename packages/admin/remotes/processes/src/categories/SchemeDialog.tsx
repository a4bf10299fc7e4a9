import { FormDialog, useCommand, WordFields } from '@shouwen/admin-kit';
import { Checkbox, Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { CategorySchemeSetDocument, type CategorySchemesQuery } from '../gql/graphql.js';
import { type Scheme, type SchemeDraft, schemeDraft, schemeInput } from './category-draft.rules.js';

const USES = ['FREE', 'RESOLVE', 'CLOSE'];

interface Props {
  /** Absent: a new one. */
  readonly scheme?: Scheme;
  readonly types: CategorySchemesQuery['ticketTypes']['nodes'];
  onDone(): unknown;
  onClose(): void;
}

/** What a tree is called, for which types it is asked and of which it is required. */
export function SchemeDialog({ scheme, types, onDone, onClose }: Props) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<SchemeDraft & { readonly isArchived?: boolean }>();
  const command = useCommand(CategorySchemeSetDocument, { form, success: t('categories.saved'), onDone });
  const options = types.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <FormDialog<SchemeDraft & { readonly isArchived?: boolean }>
      title={scheme ? t('types.edit', { name: scheme.name }) : t('categories.addScheme')}
      form={form}
      command={command}
      initial={{ ...schemeDraft(scheme), isArchived: scheme?.isArchived ?? false }}
      onSubmit={({ isArchived = false, ...draft }) =>
        void command.run({ input: { ...schemeInput(draft, scheme?.code ?? draft.code ?? ''), isArchived } })
      }
      onClose={onClose}
    >
      <WordFields isNew={scheme === undefined} />
      <Form.Item name="types" label={t('categories.types')}>
        <Select mode="multiple" aria-label={t('categories.types')} placeholder={t('categories.everyType')} options={options} />
      </Form.Item>
      <Form.Item name="requiredFor" label={t('categories.required')} extra={t('categories.requiredHint')}>
        <Select mode="multiple" aria-label={t('categories.required')} options={options} />
      </Form.Item>
      {scheme?.isMain !== true && (
        <>
          <Form.Item name="checklist" label={t('categories.checklist')} extra={t('categories.checklistHint')}>
            <Select
              allowClear
              aria-label={t('categories.checklist')}
              placeholder={t('categories.noChecklist')}
              options={USES.map((value) => ({ value, label: t(`categories.use.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="holdsSeveral" valuePropName="checked" extra={t('categories.severalHint')}>
            <Checkbox>{t('categories.several')}</Checkbox>
          </Form.Item>
          {scheme && (
            <Form.Item name="isArchived" valuePropName="checked" extra={t('categories.archivedHint')}>
              <Checkbox>{t('outOfUse')}</Checkbox>
            </Form.Item>
          )}
        </>
      )}
    </FormDialog>
  );
}
