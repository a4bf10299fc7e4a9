import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHeader, QueryState, usePage, useSearchState } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { RolesPageDocument } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { RoleMatrix } from './RoleMatrix.js';
import styles from './RolesPage.module.css';

/** What each role may do and how far. Roles are data of the playbook, so this page only reads. */
export function RolesPage() {
  const { t } = useTranslation('organization');
  usePage({ title: t('roles.title') });
  const [chosen, setChosen] = useSearchState('role');
  const query = useQuery(RolesPageDocument, { variables: { first: 100 } });
  return (
    <div className={styles.page}>
      <PageHeader title={t('roles.title')}>
        <OrganizationNav counts={query.data && t('roles.total', { value: query.data.roles.totalCount })} />
      </PageHeader>
      <QueryState query={query}>
        {({ roles }) =>
          roles.nodes.length === 0 ? (
            <EmptyState icon="key" title={t('roles.none')} />
          ) : (
            <>
              <p className={styles.duties}>{roles.nodes.find(({ id }) => id === chosen)?.duties ?? t('roles.hint')}</p>
              <RoleMatrix roles={roles.nodes} chosen={chosen} onChoose={setChosen} />
            </>
          )
        }
      </QueryState>
    </div>
  );
}
