import { useQuery } from '@apollo/client/react';
import { FormDialog, Icon, SkeletonRows, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Department } from '../department-tree/useDepartments.js';
import { DepartmentArchiveDocument, DepartmentBlockersDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './DepartmentArchiveDialog.module.css';

interface Props {
  readonly department: Department;
  reload(): Promise<unknown>;
  onClose(): void;
}

/** Puts a department out of use. What keeps it in use is said first, with the way there. */
export function DepartmentArchiveDialog({ department, reload, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<{ reason?: string }>();
  const { data, refetch } = useQuery(DepartmentBlockersDocument, { variables: { id: department.id }, fetchPolicy: 'network-only' });
  const command = useCommand(DepartmentArchiveDocument, {
    form,
    success: t('archive.done'),
    reload: refetch,
    onDone: async () => {
      await reload();
      onClose();
    },
  });
  const blockers = data?.department?.archiveBlockers;
  const version = data?.department?.version ?? department.version;
  return (
    <FormDialog
      title={t('archive.title', { name: department.name })}
      form={form}
      command={command}
      submit={t('archive.confirm')}
      isBlocked={blockers?.length !== 0}
      onSubmit={({ reason }) => void command.run({ input: { departmentId: department.id, version, reason: reason ?? null } })}
      onClose={onClose}
    >
      {blockers === undefined && <SkeletonRows rows={2} />}
      {blockers !== undefined && blockers.length > 0 && (
        <div role="status">
          <p className={styles.text}>{t('archive.blocked')}</p>
          <ul className={styles.blockers}>
            {blockers.map(({ code, message }) => (
              <li key={code}>
                <Icon name="warning" size={14} />
                {wayTo(code, department.id) === null ? message : <Link to={wayTo(code, department.id) ?? ''}>{message}</Link>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {blockers?.length === 0 && (
        <>
          <p className={styles.text}>{t('archive.effect')}</p>
          <Form.Item name="reason" label={t('archive.reason')}>
            <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 4 }} maxLength={LIMITS.reason} />
          </Form.Item>
        </>
      )}
    </FormDialog>
  );
}

function wayTo(code: string, departmentId: string): string | null {
  if (code === 'DEPARTMENT_HAS_PEOPLE') return urls.people(departmentId);
  return code === 'DEPARTMENT_HAS_TICKETS' ? urls.openTicketsOfDepartment(departmentId) : null;
}
