import { useQuery } from '@apollo/client/react';
import { FormDialog, Icon, PersonPicker, SkeletonRows, useCommand } from '@shouwen/admin-kit';
import { Button, Form, Modal, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import styles from '../department-update/FactFields.module.css';
import {
  type DepartmentFacts_DepartmentFragment,
  DepartmentLeadersSetDocument,
  DepartmentPanelDocument,
  LeaderPostsDocument,
} from '../gql/graphql.js';

interface Draft {
  readonly headId?: string;
  /** Code of the position that leads it. */
  readonly headPosition?: string | null;
  readonly deputyIds: readonly (string | undefined)[];
}

interface Props {
  readonly departmentId: string;
  reload(): Promise<unknown>;
  onClose(): void;
}

/** Who heads a department, and who stands in, the first in line first. */
export function DepartmentLeadersDialog({ departmentId, reload, onClose }: Props) {
  const { data, refetch } = useQuery(DepartmentPanelDocument, { variables: { id: departmentId }, fetchPolicy: 'network-only' });
  if (data?.department == null) {
    return (
      <Modal open footer={null} onCancel={onClose}>
        <SkeletonRows rows={4} />
      </Modal>
    );
  }
  return <LeadersForm department={data.department} {...{ reload, refetch, onClose }} />;
}

interface FormProps extends Omit<Props, 'departmentId'> {
  readonly department: DepartmentFacts_DepartmentFragment;
  refetch(): Promise<unknown>;
}

function LeadersForm({ department, reload, refetch, onClose }: FormProps) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(DepartmentLeadersSetDocument, {
    form,
    success: t('leaders.done'),
    reload: refetch,
    onDone: async () => {
      await Promise.all([reload(), refetch()]);
      onClose();
    },
  });
  const posts = usePosts(department.headPosition);
  const submit = ({ headId, headPosition, deputyIds }: Draft) =>
    void command.run({
      input: {
        departmentId: department.id,
        version: department.version,
        headId: headId ?? null,
        headPosition: headPosition ?? null,
        deputyIds: deputyIds.filter((id) => id !== undefined),
      },
    });
  return (
    <FormDialog
      title={t('leaders.title', { name: department.name })}
      form={form}
      command={command}
      initial={{
        headId: department.head?.id,
        headPosition: department.headPosition?.code ?? null,
        deputyIds: department.deputies.map(({ id }) => id),
      }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="headId" label={t('panel.head')} extra={t('leaders.hint')}>
        <PersonPicker autoFocus aria-label={t('panel.head')} />
      </Form.Item>
      <Form.Item name="headPosition" label={t('leaders.post')} extra={t('leaders.postHint')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} aria-label={t('leaders.post')} options={posts} />
      </Form.Item>
      <Form.List name="deputyIds">
        {(lines, { add, remove }) => (
          <fieldset className={styles.lines}>
            <legend>{t('leaders.deputies')}</legend>
            {lines.map((line, index) => (
              <div key={line.key} className={styles.line}>
                <Form.Item name={line.name}>
                  <PersonPicker aria-label={t('leaders.deputy', { place: index + 1 })} />
                </Form.Item>
                <Button
                  type="text"
                  icon={<Icon name="close" size={14} />}
                  aria-label={t('fact.remove')}
                  onClick={() => remove(line.name)}
                />
              </div>
            ))}
            {lines.length < LIMITS.departmentDeputies && (
              <Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => add()}>
                {t('leaders.add')}
              </Button>
            )}
          </fieldset>
        )}
      </Form.List>
    </FormDialog>
  );
}

type Post = DepartmentFacts_DepartmentFragment['headPosition'];

/** The positions in use, and the one that is named even when it no longer is. */
function usePosts(named: Post): { readonly value: string; readonly label: string }[] {
  const positions = useQuery(LeaderPostsDocument).data?.positions.nodes ?? [];
  const isMissing = named != null && !positions.some(({ code }) => code === named.code);
  return [...positions, ...(isMissing ? [named] : [])].map(({ code, name }) => ({ value: code, label: name }));
}
