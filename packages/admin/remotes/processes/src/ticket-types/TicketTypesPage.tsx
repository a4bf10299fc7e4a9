import { useQuery } from '@apollo/client/react';
import { Icon, PageFrame, QueryState, Tag, useCommand, WordActs, WordList } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ALLOWED } from '../allowed.js';
import { TicketTypeMoveDocument, TicketTypeSetDocument, TicketTypesPageDocument } from '../gql/graphql.js';
import { ProcessesNav } from '../processes-nav/ProcessesNav.js';
import styles from '../processes-nav/WordsPage.module.css';
import { TicketTypeDialog } from './TicketTypeDialog.js';
import { draftOf, type TicketType, typeInput, workflowsOf } from './type-draft.rules.js';

/** The types of ticket of this organisation, in the order in which they are offered. */
export function TicketTypesPage() {
  const { t } = useTranslation('processes');
  const [edited, setEdited] = useState<TicketType | 'new' | null>(null);
  const query = useQuery(TicketTypesPageDocument, { fetchPolicy: 'cache-and-network' });
  const types = query.data?.ticketTypes.nodes;
  const after = async (): Promise<void> => {
    setEdited(null);
    await query.refetch();
  };
  return (
    <PageFrame
      title={t('types.title')}
      head={<ProcessesNav counts={types && t('types.total', { count: types.length })} />}
      actions={
        <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setEdited('new')}>
          {t('types.add')}
        </Button>
      }
    >
      <QueryState query={query}>
        {({ ticketTypes }) => (
          <div className={styles.page}>
            <p className={styles.hint}>{t('types.hint')}</p>
            <Types types={ticketTypes.nodes} after={after} onEdit={setEdited} />
          </div>
        )}
      </QueryState>
      {edited !== null && (
        <TicketTypeDialog
          {...(edited !== 'new' && { type: edited })}
          workflows={workflowsOf(types ?? [])}
          onDone={after}
          onClose={() => setEdited(null)}
        />
      )}
    </PageFrame>
  );
}

interface TypesProps {
  readonly types: readonly TicketType[];
  after(): Promise<void>;
  onEdit(type: TicketType): void;
}

function Types({ types, after, onEdit }: TypesProps) {
  const { t } = useTranslation('processes');
  const moving = useCommand(TicketTypeMoveDocument, { onDone: after });
  const words = types
    .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
    .map((type) => ({ ...type, isLoose: type.isArchived, note: <Note type={type} /> }));
  return (
    <WordList
      label={t('types.title')}
      words={words}
      isBusy={moving.running}
      onMove={(code, beforeCode) => void moving.run({ input: { code, beforeCode } })}
      acts={(type) => <Acts type={type} after={after} onEdit={onEdit} />}
    />
  );
}

function Note({ type: { workflow, certificates, closing, isArchived } }: { readonly type: TicketType }) {
  const { t } = useTranslation('processes');
  const closes = closing.length > 0 && t('types.closes', { proofs: closing.map((proof) => t(`types.proof.${proof}`)).join(' + ') });
  const facts = [t('types.runsBy', { workflow }), certificates.length > 0 && t('types.asks', { count: certificates.length }), closes];
  return (
    <>
      {facts.filter(Boolean).join(' · ')} {isArchived && <Tag>{t('outOfUse')}</Tag>}
    </>
  );
}

function Acts({ type, after, onEdit }: Omit<TypesProps, 'types'> & { readonly type: TicketType }) {
  const command = useCommand(TicketTypeSetDocument, { onDone: after });
  const { code, name, isArchived } = type;
  return (
    <WordActs
      name={name}
      isArchived={isArchived}
      isBusy={command.running}
      rename={ALLOWED}
      turn={ALLOWED}
      onEdit={() => onEdit(type)}
      onTurn={() => command.run({ input: typeInput(draftOf(type), { code, isArchived: !isArchived }) })}
    />
  );
}
