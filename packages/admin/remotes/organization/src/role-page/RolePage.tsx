import { useQuery } from '@apollo/client/react';
import {
  AbilityButton,
  CommandAlert,
  EmptyState,
  Icon,
  PageFrame,
  QueryState,
  Segmented,
  Tag,
  useCommand,
  useSearchState,
  useViewer,
} from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  RoleArchiveDocument,
  type RolePage_RoleFragment,
  RolePageDocument,
  type RolePageQuery,
  RoleRestoreDocument,
} from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { RoleCreateDialog } from '../role-create/RoleCreateDialog.js';
import { RoleDifferencePanel } from '../role-difference/RoleDifferencePanel.js';
import { RoleMembers } from '../role-members/RoleMembers.js';
import styles from './RolePage.module.css';
import { RoleRights } from './RoleRights.js';
import { useRoleDraft } from './useRoleDraft.js';

type Tab = 'rights' | 'members' | 'difference';
const TABS: readonly Tab[] = ['rights', 'members', 'difference'];

/** One role: what it gives, who holds it, and what its draft would change. */
export function RolePage() {
  const { t } = useTranslation('organization');
  const { roleId = '' } = useParams();
  const query = useQuery(RolePageDocument, { variables: { id: roleId }, fetchPolicy: 'cache-and-network' });
  const role = query.data?.role;
  if (role != null && query.data !== undefined) return <RoleView key={role.id} {...query.data} role={role} />;
  return (
    <PageFrame title={t('roles.title')} head={<OrganizationNav />}>
      <QueryState query={query}>{() => <EmptyState icon="key" title={t('role.unknown')} />}</QueryState>
    </PageFrame>
  );
}

type Props = Pick<RolePageQuery, 'roles' | 'sensitiveFields'> & { readonly role: RolePage_RoleFragment };

function RoleView({ role, roles, sensitiveFields }: Props) {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  const [tab, setTab] = useSearchState('tab', 'rights');
  const [dialog, setDialog] = useSearchState('dialog');
  const editing = useRoleDraft(role);
  const shown = TABS.find((one) => one === tab) ?? 'rights';
  const isEditable = !role.isBuiltIn && !role.isArchived && viewer.can('role:edit');
  const failed = editing.commands.find(({ refusal, isConflict }) => refusal !== null || isConflict);
  return (
    <PageFrame
      title={role.name}
      head={
        <>
          <OrganizationNav />
          <Marks role={role} />
        </>
      }
      actions={<Actions role={role} editing={editing} isEditable={isEditable} onCopy={() => setDialog('create')} />}
    >
      {failed !== undefined && <CommandAlert command={failed} />}
      <p className={styles.duties}>{role.duties ?? (role.isBuiltIn ? t('role.builtInHint') : t('role.draftHint'))}</p>
      <div className={styles.tabs}>
        <Segmented<Tab>
          label={t('role.part')}
          value={shown}
          onChange={setTab}
          options={TABS.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
      </div>
      <div className={styles.body}>
        {shown === 'rights' && (
          <RoleRights role={role} fields={sensitiveFields} draft={editing.draft} isReadOnly={!isEditable} onChange={editing.write} />
        )}
        {shown === 'members' && <RoleMembers role={role} />}
        {shown === 'difference' && <RoleDifferencePanel role={role} editing={editing} />}
      </div>
      {dialog === 'create' && <RoleCreateDialog roles={roles.nodes} sourceRoleId={role.id} onClose={() => setDialog('')} />}
    </PageFrame>
  );
}

function Marks({ role: { code, isBuiltIn, isArchived, draft } }: Pick<Props, 'role'>) {
  const { t } = useTranslation('organization');
  return (
    <span className={styles.marks}>
      <code>{code}</code>
      {isBuiltIn && <Tag>{t('role.builtIn')}</Tag>}
      {isArchived && <Tag>{t('role.archived')}</Tag>}
      {draft !== null && <Tag>{t('roles.drafted')}</Tag>}
    </span>
  );
}

interface ActionsProps extends Pick<Props, 'role'> {
  readonly editing: ReturnType<typeof useRoleDraft>;
  readonly isEditable: boolean;
  onCopy(): void;
}

function Actions({ role, editing, isEditable, onCopy }: ActionsProps) {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  return (
    <>
      {viewer.can('role:create') && (
        <Button icon={<Icon name="copy" />} onClick={onCopy}>
          {t('role.copy')}
        </Button>
      )}
      {viewer.can('role:edit') && !role.isAdministrator && <LifeButton role={role} />}
      {editing.isChanged && <Button onClick={editing.undo}>{t('role.undo')}</Button>}
      {isEditable && (
        <Button type="primary" disabled={!editing.isChanged} loading={editing.running} onClick={() => void editing.save()}>
          {t('role.save')}
        </Button>
      )}
    </>
  );
}

/** Takes the role out of use or brings it back; says who still holds it before it is tried. */
function LifeButton({ role: { id, version, name, isArchived, viewerCan } }: Pick<Props, 'role'>) {
  const { t } = useTranslation('organization');
  const archiving = useCommand(RoleArchiveDocument, { success: t('role.retired', { name }) });
  const restoring = useCommand(RoleRestoreDocument, { success: t('role.restored', { name }) });
  const command = isArchived ? restoring : archiving;
  return (
    <AbilityButton
      ability={isArchived ? viewerCan.restore : viewerCan.archive}
      loading={command.running}
      onClick={() => void command.run({ input: { roleId: id, version } })}
    >
      {t(isArchived ? 'role.restore' : 'role.retire')}
    </AbilityButton>
  );
}
