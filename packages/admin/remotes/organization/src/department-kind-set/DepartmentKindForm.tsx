import { FormDialog, useCommand, WordFields } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { DepartmentKindSetDocument } from '../gql/graphql.js';
import { type Kind, type Names, nameInput } from './department-kinds.rules.js';

interface Draft extends Names {
  readonly code?: string;
}

interface Props {
  /** Absent: a new one. */
  readonly kind?: Kind;
  onDone(): unknown;
  onClose(): void;
}

/** What a kind of unit is called; its word stays for good. */
export function DepartmentKindForm({ kind, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(DepartmentKindSetDocument, { form, success: t('kinds.done'), onDone });
  return (
    <FormDialog
      title={kind === undefined ? t('kinds.add') : t('words.renameOf', { name: kind.name })}
      form={form}
      command={command}
      initial={kind?.names ?? {}}
      onSubmit={(draft: Draft) => void command.run({ input: { code: kind?.code ?? draft.code ?? '', ...nameInput(draft) } })}
      onClose={onClose}
    >
      <WordFields isNew={kind === undefined} />
    </FormDialog>
  );
}
