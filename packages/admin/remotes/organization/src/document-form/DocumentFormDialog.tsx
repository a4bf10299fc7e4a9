import { DepartmentPicker, FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentCreateDocument, type DocumentPanel_DocumentFragment, DocumentUpdateDocument } from '../gql/graphql.js';
import styles from './DocumentForm.module.css';
import { type AttachedFile, FileField } from './FileField.js';
import { type Reader, ReadersField } from './ReadersField.js';

interface Draft {
  readonly title: string;
  readonly kind: string;
  readonly text?: string | null;
  readonly file?: AttachedFile | null;
  readonly departmentId: string;
  readonly readers?: readonly Reader[];
}

interface Props {
  /** Absent: a new one. */
  readonly document?: DocumentPanel_DocumentFragment;
  /** Kinds there are already. */
  readonly kinds: readonly string[];
  onDone(documentId?: string): unknown;
  onClose(): void;
}

/** A document and who may read it: the same form for a new one and for a change. */
export function DocumentFormDialog({ document, kinds, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const create = useCommand(DocumentCreateDocument, {
    form,
    success: t('documents.added'),
    onDone: ({ document }) => onDone(document?.id),
  });
  const update = useCommand(DocumentUpdateDocument, {
    form,
    success: t('documents.saved'),
    onDone: ({ document }) => onDone(document?.id),
  });
  const save = (draft: Draft): void => {
    const input = inputOf(draft);
    if (document) void update.run({ input: { ...input, documentId: document.id, version: document.version } });
    else void create.run({ input });
  };
  return (
    <FormDialog<Draft>
      title={t(document ? 'documents.change' : 'documents.new')}
      form={form}
      command={document ? update : create}
      {...(document && { initial: draftOf(document) })}
      width={600}
      onSubmit={save}
      onClose={onClose}
    >
      <Fields kinds={kinds} />
    </FormDialog>
  );
}

function draftOf({ title, kind, text = null, file = null, department, readers }: DocumentPanel_DocumentFragment): Draft {
  return { title, kind, text, file, departmentId: department?.id ?? '', readers: readers ?? [] };
}

function inputOf({ title, kind, text, file, departmentId, readers = [] }: Draft) {
  const idsOf = (isDepartment: boolean) => readers.filter((one) => one.isDepartment === isDepartment).map(({ readerId }) => readerId);
  return { title, kind, text: text || null, fileId: file?.fileId ?? null, departmentId, roleIds: idsOf(false), departmentIds: idsOf(true) };
}

function Fields({ kinds }: { readonly kinds: readonly string[] }) {
  const { t } = useTranslation('organization');
  const list = useId();
  const required = [{ required: true, whitespace: true, message: t('records.form.required') }];
  const named = [{ required: true, type: 'array' as const, message: t('documents.readersNeeded') }];
  return (
    <>
      <Form.Item name="title" label={t('documents.name')} rules={required}>
        <Input autoFocus maxLength={LIMITS.subject} />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="kind" label={t('documents.kind')} rules={required}>
          <Input maxLength={LIMITS.code} list={list} placeholder={t('documents.kindHint')} />
        </Form.Item>
        <Form.Item name="departmentId" label={t('documents.department')} rules={[{ required: true, message: t('records.form.required') }]}>
          <DepartmentPicker aria-label={t('documents.department')} />
        </Form.Item>
      </div>
      <datalist id={list}>
        {kinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <Form.Item name="text" label={t('documents.text')} extra={t('documents.textHint')}>
        <Input.TextArea maxLength={LIMITS.description} autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      <Form.Item name="file" label={t('documents.file')}>
        <FileField />
      </Form.Item>
      <Form.Item name="readers" label={t('documents.readers')} extra={t('documents.readersHint')} rules={named}>
        <ReadersField />
      </Form.Item>
    </>
  );
}
