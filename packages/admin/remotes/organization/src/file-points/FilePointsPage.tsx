import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorCard,
  Icon,
  PageFrame,
  SkeletonRows,
  Tag,
  useCommand,
  useViewer,
  WordActs,
} from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../customer-fields/CustomerFieldsPage.module.css';
import { FilePointSetDocument, FilePointsPageDocument } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { type Choices, FilePointDialog } from './FilePointDialog.js';
import { draftOf, type FilePoint, pointInput } from './point-draft.rules.js';

/** What a complete file of a customer holds, and how much each counts. */
export function FilePointsPage() {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  const [edited, setEdited] = useState<FilePoint | 'new' | null>(null);
  const query = useQuery(FilePointsPageDocument, {
    variables: { withKinds: viewer.can('customer:read') },
    fetchPolicy: 'cache-and-network',
  });
  const points = query.data?.filePoints;
  const choices = { fields: query.data?.customerFields.nodes ?? [], kinds: query.data?.recordKinds?.nodes ?? [] };
  const after = async (): Promise<void> => {
    setEdited(null);
    await query.refetch();
  };
  return (
    <PageFrame
      title={t('filePoints.title')}
      head={<OrganizationNav counts={points && t('filePoints.total', { count: points.totalCount })} />}
      actions={
        <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setEdited('new')}>
          {t('filePoints.add')}
        </Button>
      }
    >
      {points === undefined && query.error != null && <ErrorCard error={query.error} retry={query.refetch} />}
      {points === undefined && query.error == null && <SkeletonRows rows={8} />}
      {points !== undefined && (
        <div className={styles.page}>
          <p className={styles.hint}>{t('filePoints.hint')}</p>
          <Points points={points.nodes} choices={choices} after={after} onEdit={setEdited} />
        </div>
      )}
      {edited !== null && (
        <FilePointDialog {...(edited !== 'new' && { point: edited })} choices={choices} onDone={after} onClose={() => setEdited(null)} />
      )}
    </PageFrame>
  );
}

interface PointsProps {
  readonly points: readonly FilePoint[];
  readonly choices: Choices;
  after(): Promise<void>;
  onEdit(point: FilePoint): void;
}

function Points({ points, choices, after, onEdit }: PointsProps) {
  const { t } = useTranslation('organization');
  const [cursor, setCursor] = useState<string | null>(null);
  const aboutOf = ({ subject, ofCode }: FilePoint): string => {
    const name = [...choices.fields, ...choices.kinds].find(({ code }) => code === ofCode)?.name ?? ofCode;
    return [t(`filePoints.subjects.${subject}`), name].filter(Boolean).join(' · ');
  };
  const columns: readonly Column<FilePoint>[] = [
    { key: 'name', title: t('filePoints.name'), width: 'minmax(140px, 1fr)', isLead: true, render: (point) => <Name point={point} /> },
    { key: 'subject', title: t('filePoints.subject'), width: 'minmax(140px, 1fr)', isSoft: true, render: aboutOf },
    {
      key: 'kind',
      title: t('filePoints.kind'),
      width: 96,
      isSoft: true,
      render: ({ customerKind }) => t(`filePoints.kinds.${customerKind ?? 'ALL'}`),
    },
    { key: 'weight', title: t('filePoints.weight'), width: 64, align: 'end', render: ({ weight }) => String(weight) },
    { key: 'acts', title: '', width: 160, align: 'end', render: (point) => <Acts point={point} after={after} onEdit={onEdit} /> },
  ];
  return (
    <DataTable<FilePoint>
      label={t('filePoints.title')}
      columns={columns}
      rows={points.toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived) || b.weight - a.weight)}
      rowKey={({ id }) => id}
      look={({ isArchived }) => (isArchived ? 'muted' : 'plain')}
      cursor={cursor}
      onCursor={setCursor}
      onOpen={onEdit}
      empty={<EmptyState icon="people" title={t('filePoints.none')} hint={t('filePoints.hint')} />}
      minWidth={640}
    />
  );
}

function Name({ point: { name, isArchived } }: { readonly point: FilePoint }) {
  const { t } = useTranslation('organization');
  return (
    <>
      {name} {isArchived && <Tag>{t('roles.outOfUse')}</Tag>}
    </>
  );
}

function Acts({ point, after, onEdit }: Pick<PointsProps, 'after' | 'onEdit'> & { readonly point: FilePoint }) {
  const command = useCommand(FilePointSetDocument, { onDone: after });
  const { code, version, name, isArchived, viewerCan } = point;
  return (
    <WordActs
      name={name}
      isArchived={isArchived}
      isBusy={command.running}
      rename={viewerCan.update}
      turn={viewerCan.update}
      onEdit={() => onEdit(point)}
      onTurn={() => command.run({ input: pointInput(draftOf(point), { code, version, isArchived: !isArchived }) })}
    />
  );
}
