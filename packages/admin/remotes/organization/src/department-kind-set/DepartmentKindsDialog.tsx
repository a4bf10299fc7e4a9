import { useQuery } from '@apollo/client/react';
import { AbilityButton, Tag, useCommand, WordActs, WordList, WordsDialog, WordsHint } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DepartmentKindMoveDocument, DepartmentKindSetDocument, DepartmentKindsOrderDocument } from '../gql/graphql.js';
import { DepartmentKindForm } from './DepartmentKindForm.js';
import { inOrder, type Kind, nameInput } from './department-kinds.rules.js';

interface Props {
  /** The tree says the kinds of departments. */
  reload(): Promise<unknown>;
  onClose(): void;
}

/** What the organisation calls its units, in the order in which kinds are offered: named, renamed, moved, put out of use and back. */
export function DepartmentKindsDialog({ reload, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [edited, setEdited] = useState<Kind | 'new' | null>(null);
  const query = useQuery(DepartmentKindsOrderDocument, { fetchPolicy: 'cache-and-network' });
  const after = async (): Promise<void> => {
    setEdited(null);
    await Promise.all([query.refetch(), reload()]);
  };
  if (edited !== null)
    return <DepartmentKindForm {...(edited !== 'new' && { kind: edited })} onDone={after} onClose={() => setEdited(null)} />;
  return (
    <WordsDialog
      title={t('kinds.title')}
      head={<WordsHint>{t('kinds.hint')}</WordsHint>}
      add={t('kinds.add')}
      words={query.data?.departmentKinds.nodes}
      error={query.error}
      retry={query.refetch}
      onAdd={() => setEdited('new')}
      onClose={onClose}
    >
      {(kinds) => <Kinds kinds={inOrder(kinds)} after={after} onEdit={setEdited} />}
    </WordsDialog>
  );
}

interface KindsProps {
  readonly kinds: readonly Kind[];
  after(): Promise<void>;
  onEdit(kind: Kind): void;
}

function Kinds({ kinds, after, onEdit }: KindsProps) {
  const { t } = useTranslation('organization');
  const moving = useCommand(DepartmentKindMoveDocument, { onDone: after });
  const words = kinds.map((kind) => ({
    ...kind,
    isLoose: kind.names == null || kind.isArchived,
    note: kind.isArchived ? <Tag>{t('roles.outOfUse')}</Tag> : t('kinds.departments', { count: kind.departmentCount }),
  }));
  return (
    <WordList
      label={t('kinds.title')}
      words={words}
      isBusy={moving.running}
      onMove={(code, beforeCode) => void moving.run({ input: { code, beforeCode } })}
      acts={(kind) => <Acts kind={kind} after={after} onEdit={onEdit} />}
    />
  );
}

function Acts({ kind, after, onEdit }: Omit<KindsProps, 'kinds'> & { readonly kind: Kind }) {
  const { t } = useTranslation('organization');
  const command = useCommand(DepartmentKindSetDocument, { onDone: after });
  const { code, name, names, isArchived, viewerCan } = kind;
  const edit = (): void => onEdit(kind);
  if (names == null)
    return (
      <AbilityButton size="small" type="text" ability={viewerCan.update} aria-label={t('kinds.nameOf', { name })} onClick={edit}>
        {t('kinds.name')}
      </AbilityButton>
    );
  return (
    <WordActs
      name={name}
      isArchived={isArchived}
      isBusy={command.running}
      rename={viewerCan.update}
      turn={isArchived ? viewerCan.update : viewerCan.archive}
      onEdit={edit}
      onTurn={() => command.run({ input: { code, ...nameInput(names), isArchived: !isArchived } })}
    />
  );
}
