import { DepartmentPicker, useWords } from '@shouwen/admin-kit';
import { Button, Checkbox, Select } from '@shouwen/admin-kit/antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixGroup } from '../roles-page/role-matrix.rules.js';
import styles from './RolePage.module.css';
import { type Draft, type GrantDraft, groupState, NEW_GRANT, SCOPES, type Scope, withGrant, withGroup } from './role-draft.rules.js';

interface Props {
  readonly draft: Draft;
  readonly groups: readonly MatrixGroup[];
  readonly isReadOnly: boolean;
  readonly departmentName: (id: string) => string;
  onChange(draft: Draft): void;
}

/** Every right in its group: whether the role gives it, and how far. */
export function RightsTable({ draft, groups, isReadOnly, departmentName, onChange }: Props) {
  const { t } = useTranslation('organization');
  const words = useWords();
  return (
    <table className={styles.rights}>
      <thead>
        <tr>
          <th scope="col">{t('roles.permission')}</th>
          <th scope="col">{t('role.scope')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ subject, permissions }) => {
          const state = groupState(draft, permissions);
          return (
            <Fragment key={subject}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={2}>
                  <Checkbox
                    checked={state === 'all'}
                    indeterminate={state === 'some'}
                    disabled={isReadOnly}
                    onChange={({ target }) => onChange(withGroup(draft, permissions, target.checked))}
                  >
                    {words.subject(subject)}
                  </Checkbox>
                </th>
              </tr>
              {permissions.map((permission) => (
                <tr key={permission}>
                  <th scope="row">
                    <Checkbox
                      checked={draft.grants.has(permission)}
                      disabled={isReadOnly}
                      onChange={({ target }) => onChange(withGrant(draft, permission, target.checked ? NEW_GRANT : null))}
                    >
                      {words.permission(permission)}
                      <code>{permission}</code>
                    </Checkbox>
                  </th>
                  <td>
                    <ScopeCell
                      label={t('role.scopeOf', { permission: words.permission(permission) })}
                      grant={draft.grants.get(permission) ?? null}
                      isReadOnly={isReadOnly}
                      departmentName={departmentName}
                      onChange={(grant) => onChange(withGrant(draft, permission, grant))}
                    />
                  </td>
                </tr>
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

interface CellProps extends Pick<Props, 'isReadOnly' | 'departmentName'> {
  readonly label: string;
  readonly grant: GrantDraft | null;
  onChange(grant: GrantDraft): void;
}

function ScopeCell({ label, grant, isReadOnly, departmentName, onChange }: CellProps) {
  const { t } = useTranslation('organization');
  const words = useWords();
  if (grant === null) return <span className={styles.no}>{t('roles.no')}</span>;
  const { scope, departmentIds } = grant;
  const names = departmentIds.map(departmentName);
  if (isReadOnly) return <>{[words.scope(scope), ...names].join(' · ')}</>;
  return (
    <span className={styles.scope}>
      <Select<Scope>
        aria-label={label}
        className={styles.select}
        value={scope}
        onChange={(next) => onChange({ scope: next, departmentIds: next === 'CHOSEN' ? departmentIds : [] })}
        options={SCOPES.map((value) => ({ value, label: words.scope(value) }))}
      />
      {scope === 'CHOSEN' && (
        <>
          {departmentIds.map((id) => (
            <Button
              key={id}
              size="small"
              aria-label={t('role.removeDepartment', { name: departmentName(id) })}
              onClick={() => onChange({ scope, departmentIds: departmentIds.filter((one) => one !== id) })}
            >
              {departmentName(id)} ×
            </Button>
          ))}
          <DepartmentPicker
            className={styles.select}
            aria-label={t('role.addDepartment')}
            placeholder={t('role.addDepartment')}
            value={null}
            onChange={(id) => id !== undefined && onChange({ scope, departmentIds: [...new Set([...departmentIds, id])] })}
          />
        </>
      )}
    </span>
  );
}
