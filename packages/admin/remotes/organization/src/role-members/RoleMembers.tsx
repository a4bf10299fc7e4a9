import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, Icon, pagedRows, useCommand, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { RoleMembersDocument, type RoleMembersQuery, type RolePage_RoleFragment, RoleRevokeDocument } from '../gql/graphql.js';
import { RoleAssignForm } from './RoleAssignForm.js';
import styles from './RoleMembers.module.css';

type Member = NonNullable<RoleMembersQuery['role']>['members']['nodes'][number];

/** Who holds the role, where and when; roles are given and taken here. */
export function RoleMembers({ role }: { readonly role: RolePage_RoleFragment }) {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  const variables = { id: role.id, first: 50 };
  const query = useQuery(RoleMembersDocument, { variables, fetchPolicy: 'cache-and-network' });
  const refetch = () => query.refetch();
  const revoking = useCommand(RoleRevokeDocument, { success: t('members.revoked'), onDone: refetch });
  const members = query.data?.role?.members;
  const dates = ({ startsOn, endsOn }: Member): string =>
    (startsOn ?? endsOn) ? `${startsOn ?? '…'} – ${endsOn ?? '…'}` : t('members.always');
  return (
    <>
      {viewer.can('role:assign') && !role.isArchived && <RoleAssignForm roleId={role.id} onDone={refetch} />}
      <DataTable<Member>
        label={t('members.ofRole', { name: role.name })}
        {...pagedRows(query, members)}
        rowKey={({ id }) => id}
        look={({ isInForce }) => (isInForce ? 'plain' : 'muted')}
        cursor={null}
        onCursor={() => undefined}
        minWidth={640}
        empty={<EmptyState icon="people" title={t('members.nobody')} />}
        columns={[
          { key: 'person', title: t('people.name'), width: '1.2fr', render: ({ person }) => person?.name ?? '—' },
          { key: 'department', title: t('people.department'), width: '1.2fr', render: ({ person }) => person?.department?.name ?? '—' },
          {
            key: 'place',
            title: t('members.measured'),
            width: '1.2fr',
            render: ({ department }) => department?.name ?? t('members.ownDepartment'),
          },
          { key: 'dates', title: t('members.dates'), width: '1.2fr', render: dates },
          {
            key: 'revoke',
            title: '',
            width: '96px',
            render: ({ id, person }) =>
              viewer.can('role:assign') && (
                <Button
                  size="small"
                  icon={<Icon name="close" />}
                  className={styles.revoke}
                  aria-label={t('members.revokeFrom', { name: person?.name })}
                  disabled={revoking.running}
                  onClick={() => void revoking.run({ input: { assignmentId: id } })}
                >
                  {t('members.revoke')}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
