import { FormDialog, useCommand, WordFields } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type Names, nameInput } from '../department-kind-set/department-kinds.rules.js';
import { StaffTermSetDocument, type StaffTermWordsQuery } from '../gql/graphql.js';

export type Term = StaffTermWordsQuery['staffTerms']['nodes'][number];
export type TermKind = Term['kind'];

interface Draft extends Names {
  readonly code?: string;
  readonly groupCode?: string | null;
  readonly validMonths?: string | number | null;
}

interface Props {
  readonly kind: TermKind;
  /** Absent: a new one. */
  readonly term?: Term;
  readonly groups: readonly Term[];
  onDone(): unknown;
  onClose(): void;
}

/** One word positions are described with; its kind and code stay for good. */
export function StaffTermForm({ kind, term, groups, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(StaffTermSetDocument, { form, success: t('records.terms.done'), onDone });
  const submit = (draft: Draft): void => {
    const { code = '', groupCode, validMonths } = draft;
    const more = { groupCode: groupCode ?? null, validMonths: validMonths ? Number(validMonths) : null };
    void command.run({ input: { kind, code: term?.code ?? code, ...nameInput(draft), ...more } });
  };
  return (
    <FormDialog
      title={term === undefined ? t(`records.terms.add.${kind}`) : t('words.renameOf', { name: term.name })}
      form={form}
      command={command}
      initial={term === undefined ? {} : { ...term.names, groupCode: term.groupCode ?? null, validMonths: term.validMonths ?? null }}
      onSubmit={submit}
      onClose={onClose}
    >
      <WordFields isNew={term === undefined} />
      {kind === 'COMPETENCY' && (
        <Form.Item name="groupCode" label={t('records.terms.kinds.GROUP')} rules={[{ required: true, message: t('create.required') }]}>
          <Select aria-label={t('records.terms.kinds.GROUP')} options={groups.map(({ code, name }) => ({ value: code, label: name }))} />
        </Form.Item>
      )}
      {kind === 'CERTIFICATE' && (
        <Form.Item name="validMonths" label={t('records.terms.validMonths')} extra={t('records.terms.validHint')}>
          <Input type="number" min={1} max={600} />
        </Form.Item>
      )}
    </FormDialog>
  );
}
