import { useQuery } from '@apollo/client/react';
import { ErrorCard, FormDialog, SkeletonRows, useCommand } from '@shouwen/admin-kit';
import { Form, Modal } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type DepartmentFacts_DepartmentFragment, DepartmentPanelDocument, DepartmentUpdateDocument } from '../gql/graphql.js';
import { FactFields, ListFields } from './FactFields.js';
import { changedFacts, draftOf, type FactsDraft } from './facts-draft.rules.js';

interface Props {
  readonly departmentId: string;
  reload(): Promise<unknown>;
  onClose(): void;
}

/** Everything that is written about a department, in one form; only what was changed is sent. */
export function DepartmentUpdateDialog({ departmentId, reload, onClose }: Props) {
  const { data, error, refetch } = useQuery(DepartmentPanelDocument, { variables: { id: departmentId }, fetchPolicy: 'network-only' });
  const department = data?.department;
  if (department == null) {
    return (
      <Modal open footer={null} onCancel={onClose}>
        {error == null ? <SkeletonRows rows={8} /> : <ErrorCard error={error} retry={refetch} />}
      </Modal>
    );
  }
  return <UpdateForm department={department} {...{ reload, refetch, onClose }} />;
}

interface FormProps extends Omit<Props, 'departmentId'> {
  readonly department: DepartmentFacts_DepartmentFragment;
  refetch(): Promise<unknown>;
}

function UpdateForm({ department, reload, refetch, onClose }: FormProps) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<FactsDraft>();
  const before = draftOf(department);
  const command = useCommand(DepartmentUpdateDocument, {
    form,
    success: t('update.done'),
    reload: refetch,
    onDone: async () => {
      await Promise.all([reload(), refetch()]);
      onClose();
    },
  });
  const submit = (draft: FactsDraft) => {
    const changes = changedFacts(before, draft);
    if (Object.keys(changes).length === 0) return onClose();
    void command.run({ input: { departmentId: department.id, version: department.version, ...changes } });
  };
  return (
    <FormDialog
      title={t('update.title', { name: department.name })}
      width={640}
      form={form}
      command={command}
      initial={before}
      onSubmit={submit}
      onClose={onClose}
    >
      <FactFields />
      <ListFields />
    </FormDialog>
  );
}
