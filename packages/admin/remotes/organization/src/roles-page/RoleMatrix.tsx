import { useWords } from '@shouwen/admin-kit';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleMatrix_RoleFragment } from '../gql/graphql.js';
import styles from './RolesPage.module.css';
import { matrixGroups, scopesOf } from './role-matrix.rules.js';

interface Props {
  readonly roles: readonly RoleMatrix_RoleFragment[];
  readonly chosen: string;
  onChoose(roleId: string): void;
}

const GROUPS = matrixGroups();

/** Rights down, roles across; a cell says how far the role reaches. */
export function RoleMatrix({ roles, chosen, onChoose }: Props) {
  const { t } = useTranslation('organization');
  const words = useWords();
  const columnOf = (id: string): string | undefined => (id === chosen ? styles.chosen : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('roles.matrix')} tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('roles.permission')}</th>
            {roles.map(({ id, name, code, duties }) => (
              <th key={id} scope="col" className={columnOf(id)} title={duties ?? undefined}>
                <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id === chosen ? '' : id)}>
                  {name}
                  <span>{code}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GROUPS.map(({ subject, permissions }) => (
            <Fragment key={subject}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={roles.length + 1}>
                  {words.subject(subject)}
                </th>
              </tr>
              {permissions.map((permission) => (
                <tr key={permission}>
                  <th scope="row">
                    {words.permission(permission)}
                    <code>{permission}</code>
                  </th>
                  {roles.map(({ id, grants }) => (
                    <td key={id} className={columnOf(id)}>
                      {scopesOf(grants, permission)
                        ?.map((scope) => words.scope(scope))
                        .join(' · ') ?? <span className={styles.no}>{t('roles.no')}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
