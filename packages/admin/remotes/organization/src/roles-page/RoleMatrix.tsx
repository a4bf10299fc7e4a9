import { useWords } from '@shouwen/admin-kit';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RoleMatrix_RoleFragment } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './RolesPage.module.css';
import { type MatrixGroup, scopesOf } from './role-matrix.rules.js';

interface Props {
  readonly roles: readonly RoleMatrix_RoleFragment[];
  readonly groups: readonly MatrixGroup[];
}

/** Rights down, roles across; a cell says how far the role reaches. The name of a role leads to it. */
export function RoleMatrix({ roles, groups }: Props) {
  const { t } = useTranslation('organization');
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('roles.matrix')} tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('roles.permission')}</th>
            {roles.map(({ id, name, code, duties, draft, isBuiltIn }) => (
              <th key={id} scope="col" title={duties ?? undefined}>
                <Link to={urls.role(id)}>
                  {name}
                  <span>{draft !== null ? t('roles.drafted') : isBuiltIn ? code : t('roles.own', { code })}</span>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ subject, permissions }) => (
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
                    <td key={id}>
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
