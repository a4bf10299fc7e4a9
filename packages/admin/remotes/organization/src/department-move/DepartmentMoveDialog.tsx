import { DepartmentPicker, FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type Tree, type TreeNode } from '../department-tree/department-tree.rules.js';
import type { Department } from '../department-tree/useDepartments.js';
import { DepartmentMoveDocument, DepartmentMovePlanDocument } from '../gql/graphql.js';
import styles from './DepartmentMoveDialog.module.css';
import { type DoneMove, doneMove } from './useDepartmentMove.js';

interface Draft {
  readonly parentId?: string;
  readonly beforeId?: string;
  /** Absent: at once. */
  readonly effectiveOn?: string;
}

interface Props {
  readonly tree: Tree<Department>;
  readonly department: Department;
  reload(): Promise<unknown>;
  onMoved(done: DoneMove): void;
  onClose(): void;
}

/** The same move without a pointer and without steps: choose where to. */
export function DepartmentMoveDialog({ tree, department, reload, onMoved, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const parentId = Form.useWatch('parentId', form);
  const moveOf = (draft: Draft) => ({ departmentId: department.id, parentId: draft.parentId ?? null, beforeId: draft.beforeId ?? null });
  const command = useCommand(DepartmentMoveDocument, {
    form,
    reload,
    onDone: async ({ department: moved }) => {
      const done = moved == null ? null : doneMove(tree, moveOf(form.getFieldsValue()), moved.version);
      await reload();
      if (done !== null) onMoved(done);
      onClose();
    },
  });
  const planning = useCommand(DepartmentMovePlanDocument, {
    form,
    reload,
    success: t('move.planned', { name: department.name }),
    onDone: async () => {
      await reload();
      onClose();
    },
  });
  const isLater = Boolean(Form.useWatch('effectiveOn', form));
  const used = isLater ? planning : command;
  const submit = ({ effectiveOn, ...draft }: Draft): void => {
    const { departmentId, parentId, beforeId } = moveOf(draft);
    const at = { departmentId, parentId, version: department.version };
    if (effectiveOn) void planning.run({ input: { ...at, effectiveOn } });
    else void command.run({ input: { ...at, beforeId } });
  };

  return (
    <FormDialog
      title={t('move.title', { name: department.name })}
      form={form}
      command={used}
      initial={{ parentId: department.parent?.id }}
      submit={t(isLater ? 'move.plan' : 'move.confirm')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={styles.effect}>
        {t('move.people', { count: department.headcountTotal, value: department.headcountTotal })}
        {' · '}
        {t('move.tickets', { count: department.openTicketCount, value: department.openTicketCount })}
        {t('move.along')}
      </p>
      <Form.Item name="parentId" label={t('move.parent')} extra={parentId === undefined ? t('move.topHint') : undefined}>
        <DepartmentPicker
          autoFocus
          allowClear
          aria-label={t('move.parent')}
          placeholder={t('move.top')}
          onChange={() => form.resetFields(['beforeId'])}
        />
      </Form.Item>
      {!isLater && (
        <Form.Item name="beforeId" label={t('move.before')}>
          <Select
            allowClear
            aria-label={t('move.before')}
            placeholder={t('move.last')}
            options={siblingOptions(tree, department, parentId)}
          />
        </Form.Item>
      )}
      <Form.Item name="effectiveOn" label={t('move.effectiveOn')} extra={t('move.effectiveOnHint')}>
        <Input type="date" />
      </Form.Item>
    </FormDialog>
  );
}

function siblingOptions(tree: Tree<Department>, department: Department, parentId: string | undefined) {
  const siblings: readonly TreeNode<Department>[] = parentId === undefined ? tree.roots : (tree.nodes.get(parentId)?.children ?? []);
  return siblings
    .filter((sibling) => sibling.department.id !== department.id)
    .map((sibling) => ({ value: sibling.department.id, label: sibling.department.name }));
}
