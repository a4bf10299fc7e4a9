import { useQuery } from '@apollo/client/react';
import {
  AbilityButton,
  type Column,
  DataTable,
  EmptyState,
  PageFrame,
  pagedRows,
  SearchField,
  useDebounced,
  useFormat,
  useSearchState,
} from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Macro_MacroFragment as Macro, MacrosPageDocument } from '../gql/graphql.js';
import { MacroDialog } from './MacroDialog.js';
import { MacroRemoveDialog } from './MacroRemoveDialog.js';
import styles from './Macros.module.css';
import { useMacroWords } from './useMacroWords.js';

const PAGE = 50;

/** Acts and wording that are done to a ticket together: one's own, the department's, everybody's. */
export function MacrosPage() {
  const { t } = useTranslation('desk');
  const [text, setText] = useSearchState('q');
  const [dialog, setDialog] = useSearchState('dialog');
  const [removing, setRemoving] = useState<Macro | null>(null);
  const search = useDebounced(text.trim(), 250);
  const query = useQuery(MacrosPageDocument, {
    variables: { first: PAGE, text: search === '' ? null : search },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = query.data?.macros;
  const edited = list?.nodes.find(({ id, keeping }) => id === dialog && keeping.allowed);
  const columns = useColumns({ onEdit: ({ id }) => setDialog(id), onRemove: setRemoving });
  const reload = () => query.refetch();
  return (
    <PageFrame
      title={t('macros.title')}
      head={<SearchField label={t('macros.search')} value={text} onChange={setText} />}
      actions={
        <Button type="primary" onClick={() => setDialog('new')}>
          {t('macros.new')}
        </Button>
      }
    >
      <DataTable<Macro>
        label={t('macros.title')}
        columns={columns}
        {...pagedRows(query, list)}
        rowKey={({ id }) => id}
        minWidth={960}
        empty={<EmptyState icon="bolt" title={t('macros.none')} hint={t('macros.noneHint')} />}
      />
      {(dialog === 'new' || edited) && <MacroDialog macro={edited} reload={reload} onClose={() => setDialog('')} />}
      {removing !== null && <MacroRemoveDialog macro={removing} reload={reload} onClose={() => setRemoving(null)} />}
    </PageFrame>
  );
}

interface Acts {
  onEdit(macro: Macro): void;
  onRemove(macro: Macro): void;
}

function useColumns({ onEdit, onRemove }: Acts): readonly Column<Macro>[] {
  const { t } = useTranslation('desk');
  const { number } = useFormat();
  const does = useMacroWords();
  return [
    { key: 'title', title: t('macros.name'), width: 'minmax(130px, 220px)', isLead: true, render: ({ title }) => title },
    {
      key: 'does',
      title: t('macros.doing'),
      width: 'minmax(220px, 1fr)',
      isSoft: true,
      render: (macro) => <span title={does(macro).join(' → ')}>{does(macro).join(' → ')}</span>,
    },
    {
      key: 'appliesTo',
      title: t('macros.appliesTo'),
      width: 'minmax(110px, 200px)',
      isSoft: true,
      render: ({ appliesTo }) => <span title={appliesTo ?? undefined}>{appliesTo ?? t('macros.anyTicket')}</span>,
    },
    {
      key: 'audience',
      title: t('replies.audience'),
      width: 130,
      render: ({ audience, department }) => department?.name ?? t(`replies.${audience}`),
    },
    { key: 'uses', title: t('macros.uses'), width: 96, isSoft: true, render: ({ recentUses }) => number(recentUses) },
    {
      key: 'acts',
      title: t('replies.acts'),
      width: 140,
      render: (macro) => (
        <span className={styles.acts}>
          <AbilityButton size="small" ability={macro.keeping} onClick={() => onEdit(macro)}>
            {t('replies.edit')}
          </AbilityButton>
          <AbilityButton size="small" type="text" ability={macro.keeping} onClick={() => onRemove(macro)}>
            {t('replies.remove')}
          </AbilityButton>
        </span>
      ),
    },
  ];
}
