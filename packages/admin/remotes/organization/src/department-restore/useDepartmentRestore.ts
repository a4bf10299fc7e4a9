import { useCommand } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { Department } from '../department-tree/useDepartments.js';
import { DepartmentRestoreDocument } from '../gql/graphql.js';

/** Brings an archived department back to its place. */
export function useDepartmentRestore(
  department: Department,
  reload: () => Promise<unknown>,
): { readonly running: boolean; restore(): Promise<boolean> } {
  const { t } = useTranslation('organization');
  const { running, run } = useCommand(DepartmentRestoreDocument, { success: t('archive.restored'), reload, onDone: reload });
  return { running, restore: () => run({ input: { departmentId: department.id, version: department.version } }) };
}
