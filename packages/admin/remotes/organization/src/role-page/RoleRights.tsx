import { SearchField, useSearchState, useWords } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { RolePage_RoleFragment, RolePageQuery } from '../gql/graphql.js';
import { groupsWith, isFound, matrixGroups } from '../roles-page/role-matrix.rules.js';
import { FieldRules } from './FieldRules.js';
import { RightsTable } from './RightsTable.js';
import styles from './RolePage.module.css';
import type { Draft } from './role-draft.rules.js';
import { useDepartmentNames } from './useDepartmentNames.js';

interface Props {
  readonly role: RolePage_RoleFragment;
  readonly fields: RolePageQuery['sensitiveFields'];
  readonly draft: Draft;
  readonly isReadOnly: boolean;
  onChange(draft: Draft): void;
}

const GROUPS = matrixGroups();

/** The rights and field rules of a role, to read or to write. */
export function RoleRights({ role, fields, draft, isReadOnly, onChange }: Props) {
  const { t } = useTranslation('organization');
  const words = useWords();
  const [search, setSearch] = useSearchState('q');
  const departmentName = useDepartmentNames(role, draft);
  const shown = groupsWith(GROUPS, (permission, subject) =>
    isFound(search, [permission, words.permission(permission), words.subject(subject)]),
  );
  const common = { draft, isReadOnly, onChange };
  return (
    <>
      <div className={styles.find}>
        <SearchField label={t('roles.search')} value={search} onChange={setSearch} />
      </div>
      <RightsTable groups={shown} departmentName={departmentName} {...common} />
      <FieldRules fields={fields} {...common} />
    </>
  );
}
