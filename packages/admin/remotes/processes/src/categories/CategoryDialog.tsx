import { useQuery } from '@apollo/client/react';
import { DepartmentPicker, FormDialog, useCommand, useViewer, WordFields } from '@shouwen/admin-kit';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { CategoryDocumentsDocument, type CategorySchemesQuery, CategorySetDocument, FormChoicesDocument } from '../gql/graphql.js';
import { workflowsOf } from '../ticket-types/type-draft.rules.js';
import { type Category, type CategoryDraft, categoryDraft, categoryInput, type Scheme } from './category-draft.rules.js';

interface Props {
  /** Absent: a new one. */
  readonly category?: Category;
  /** Of a new one: below which; absent: at the top. */
  readonly parent?: Category;
  readonly scheme: Scheme;
  readonly types: CategorySchemesQuery['ticketTypes']['nodes'];
  onDone(): unknown;
  onClose(): void;
}

/** What a category is called, for which types, and what it decides for its tickets (TKT-08). */
export function CategoryDialog({ category, parent, scheme, types, onDone, onClose }: Props) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<CategoryDraft>();
  const command = useCommand(CategorySetDocument, { form, success: t('categories.saved'), onDone });
  const forms = useQuery(FormChoicesDocument).data?.forms.nodes ?? [];
  const submit = (draft: CategoryDraft): void => {
    const place = category ? {} : { scheme: scheme.code, parentCode: parent?.code ?? null };
    void command.run({ input: { ...categoryInput(draft, category?.code ?? draft.code ?? ''), ...place } });
  };
  const title = parent ? t('categories.addBelow', { name: parent.name }) : t('categories.addTo', { name: scheme.name });
  return (
    <FormDialog<CategoryDraft>
      title={category ? t('types.edit', { name: category.name }) : title}
      form={form}
      command={command}
      initial={categoryDraft(category, types)}
      onSubmit={submit}
      onClose={onClose}
    >
      <WordFields isNew={category === undefined} />
      <Form.Item name="types" label={t('categories.types')}>
        <Select
          mode="multiple"
          aria-label={t('categories.types')}
          placeholder={t('categories.everyType')}
          options={types.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item name="form" label={t('forms.title')} extra={t('forms.chooseCategory')}>
        <Select
          allowClear
          aria-label={t('forms.title')}
          placeholder={t('categories.asAbove')}
          options={forms.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      {scheme.isMain && <Mechanism workflows={workflowsOf(types)} />}
    </FormDialog>
  );
}

function Mechanism({ workflows }: { readonly workflows: ReturnType<typeof workflowsOf> }) {
  const { t } = useTranslation('processes');
  const viewer = useViewer();
  const { data } = useQuery(CategoryDocumentsDocument, { skip: !viewer.can('document:read') });
  const above = t('categories.asAbove');
  return (
    <>
      <Form.Item name="workflow" label={t('types.workflow')}>
        <Select allowClear aria-label={t('types.workflow')} placeholder={above} options={[...workflows]} />
      </Form.Item>
      <Form.Item name="departmentId" label={t('categories.department')} extra={t('categories.departmentHint')}>
        <DepartmentPicker allowClear aria-label={t('categories.department')} placeholder={above} />
      </Form.Item>
      {data && (
        <Form.Item name="documentId" label={t('categories.document')} extra={t('categories.documentHint')}>
          <Select
            allowClear
            showSearch
            aria-label={t('categories.document')}
            placeholder={above}
            options={data.documents.nodes.map(({ id, title }) => ({ value: id, label: title }))}
          />
        </Form.Item>
      )}
    </>
  );
}
