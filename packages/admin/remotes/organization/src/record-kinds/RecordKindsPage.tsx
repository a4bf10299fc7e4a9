import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorCard, Icon, PageFrame, SkeletonRows, Tag, useCommand, useViewer, WordActs, WordList } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../customer-fields/CustomerFieldsPage.module.css';
import { RecordKindMoveDocument, RecordKindSetDocument, RecordKindsPageDocument } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { draftOf, kindInput, type RecordKind } from './kind-draft.rules.js';
import { RecordKindDialog } from './RecordKindDialog.js';

/** The kinds of records that the organisation keeps about its customers. */
export function RecordKindsPage() {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  const [edited, setEdited] = useState<RecordKind | 'new' | null>(null);
  const query = useQuery(RecordKindsPageDocument, {
    variables: { withRoles: viewer.can('role:read') },
    fetchPolicy: 'cache-and-network',
  });
  const kinds = query.data?.recordKinds;
  const after = async (): Promise<void> => {
    setEdited(null);
    await query.refetch();
  };
  return (
    <PageFrame
      title={t('recordKinds.title')}
      head={<OrganizationNav counts={kinds && t('recordKinds.total', { count: kinds.totalCount })} />}
      actions={
        <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setEdited('new')}>
          {t('recordKinds.add')}
        </Button>
      }
    >
      {kinds === undefined && query.error != null && <ErrorCard error={query.error} retry={query.refetch} />}
      {kinds === undefined && query.error == null && <SkeletonRows rows={8} />}
      {kinds?.nodes.length === 0 && <EmptyState icon="people" title={t('recordKinds.none')} hint={t('recordKinds.hint')} />}
      {kinds !== undefined && kinds.nodes.length > 0 && (
        <div className={styles.page}>
          <p className={styles.hint}>{t('recordKinds.hint')}</p>
          <Kinds kinds={kinds.nodes} after={after} onEdit={setEdited} />
        </div>
      )}
      {edited !== null && (
        <RecordKindDialog
          {...(edited !== 'new' && { kind: edited })}
          forms={query.data?.forms.nodes ?? []}
          roles={query.data?.roles?.nodes ?? null}
          onDone={after}
          onClose={() => setEdited(null)}
        />
      )}
    </PageFrame>
  );
}

interface KindsProps {
  readonly kinds: readonly RecordKind[];
  after(): Promise<void>;
  onEdit(kind: RecordKind): void;
}

function Kinds({ kinds, after, onEdit }: KindsProps) {
  const { t } = useTranslation('organization');
  const moving = useCommand(RecordKindMoveDocument, { onDone: after });
  const words = kinds
    .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
    .map((kind) => ({ ...kind, isLoose: kind.isArchived, note: <Note kind={kind} /> }));
  return (
    <WordList
      label={t('recordKinds.title')}
      words={words}
      isBusy={moving.running}
      onMove={(code, beforeCode) => void moving.run({ input: { code, beforeCode } })}
      acts={(kind) => <Acts kind={kind} after={after} onEdit={onEdit} />}
    />
  );
}

function Note({ kind }: { readonly kind: RecordKind }) {
  const { t } = useTranslation('organization');
  const { customerKind, roleIds, endings, dueDays, repeatDays, isArchived } = kind;
  const facts = [
    customerKind && t(`filePoints.kinds.${customerKind}`),
    endings.map(({ name }) => name).join(' / '),
    dueDays !== null && t('recordKinds.dueIn', { count: dueDays }),
    repeatDays !== null && t('recordKinds.repeats', { count: repeatDays }),
    roleIds.length > 0 && t('customerFields.restricted'),
  ];
  return (
    <>
      {facts.filter((text) => typeof text === 'string' && text !== '').join(' · ')} {isArchived && <Tag>{t('roles.outOfUse')}</Tag>}
    </>
  );
}

function Acts({ kind, after, onEdit }: Omit<KindsProps, 'kinds'> & { readonly kind: RecordKind }) {
  const command = useCommand(RecordKindSetDocument, { onDone: after });
  const { code, version, name, isArchived, viewerCan } = kind;
  return (
    <WordActs
      name={name}
      isArchived={isArchived}
      isBusy={command.running}
      rename={viewerCan.update}
      turn={viewerCan.update}
      onEdit={() => onEdit(kind)}
      onTurn={() => command.run({ input: kindInput(draftOf(kind), { code, version, isArchived: !isArchived }) })}
    />
  );
}
