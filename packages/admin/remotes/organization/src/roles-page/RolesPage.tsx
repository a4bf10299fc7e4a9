import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Icon,
  PageFrame,
  QueryState,
  SearchField,
  Segmented,
  Toolbar,
  useSearchState,
  useViewer,
  useWords,
} from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { RolesPageDocument, type RolesPageQuery } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { RoleCreateDialog } from '../role-create/RoleCreateDialog.js';
import { RoleMatrix } from './RoleMatrix.js';
import styles from './RolesPage.module.css';
import { differs, groupsWith, isFound, type MatrixGroup, matrixGroups } from './role-matrix.rules.js';

type Roles = RolesPageQuery['roles']['nodes'];

type Life = 'inUse' | 'outOfUse';
const LIVES: readonly Life[] = ['inUse', 'outOfUse'];

const GROUPS = matrixGroups();

/** What each role may do and how far; rights are searched, or cut down to what differs from one role. */
export function RolesPage() {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  const [search, setSearch] = useSearchState('q');
  const [likeId, setLikeId] = useSearchState('differs');
  const [dialog, setDialog] = useSearchState('dialog');
  const [life, setLife] = useSearchState('life', 'inUse');
  const query = useQuery(RolesPageDocument, {
    variables: { first: 100, isArchived: life === 'outOfUse' },
    fetchPolicy: 'cache-and-network',
  });
  const roles = query.data?.roles.nodes ?? [];
  const shown = useShown(roles, search, likeId);
  return (
    <PageFrame
      title={t('roles.title')}
      head={<OrganizationNav counts={query.data && t('roles.total', { value: query.data.roles.totalCount })} />}
      actions={
        viewer.can('role:create') && (
          <Button type="primary" icon={<Icon name="plus" />} onClick={() => setDialog('create')}>
            {t('roles.create')}
          </Button>
        )
      }
    >
      <Toolbar>
        <SearchField label={t('roles.search')} value={search} onChange={setSearch} />
        <Segmented<Life>
          label={t('roles.life')}
          value={life === 'outOfUse' ? 'outOfUse' : 'inUse'}
          onChange={setLife}
          options={LIVES.map((value) => ({ value, label: t(`roles.${value}`) }))}
        />
        <Select
          className={styles.like}
          allowClear
          aria-label={t('roles.differs')}
          placeholder={t('roles.differs')}
          value={likeId === '' ? undefined : likeId}
          onChange={(id: string | undefined) => setLikeId(id ?? '')}
          options={roles.map(({ id, name }) => ({ value: id, label: t('roles.differsFrom', { name }) }))}
        />
      </Toolbar>
      <QueryState query={query}>
        {() =>
          roles.length === 0 || shown.length === 0 ? (
            <EmptyState icon="key" title={roles.length === 0 ? t('roles.none') : t('roles.nothingFound')} />
          ) : (
            <RoleMatrix roles={roles} groups={shown} />
          )
        }
      </QueryState>
      {dialog === 'create' && <RoleCreateDialog roles={roles} onClose={() => setDialog('')} />}
    </PageFrame>
  );
}

function useShown(roles: Roles, search: string, likeId: string): MatrixGroup[] {
  const words = useWords();
  const like = roles.find(({ id }) => id === likeId);
  return groupsWith(
    GROUPS,
    (permission, subject) =>
      isFound(search, [permission, words.permission(permission), words.subject(subject)]) &&
      (like === undefined || roles.some(({ grants }) => differs(grants, like.grants, permission))),
  );
}
