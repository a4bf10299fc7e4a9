import { useQuery } from '@apollo/client/react';
import { AbilityButton, Segmented, useCommand, WordList, WordsDialog, WordsHint } from '@shouwen/admin-kit';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StaffTermMoveDocument, StaffTermRemoveDocument, StaffTermWordsDocument } from '../gql/graphql.js';
import { StaffTermForm, type Term, type TermKind } from './StaffTermForm.js';

const KINDS: readonly TermKind[] = ['COMPETENCY', 'GROUP', 'LEVEL', 'EDUCATION', 'CERTIFICATE'];
/** Kinds whose order says what is higher. */
const SCALES: readonly TermKind[] = ['LEVEL', 'EDUCATION'];

/** The words positions are described with, one kind at a time: added, renamed, put in order, removed once nothing speaks of them. */
export function StaffTermsDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('organization');
  const [kind, setKind] = useState<TermKind>('COMPETENCY');
  const [edited, setEdited] = useState<Term | 'new' | null>(null);
  const { terms, error, refetch } = useTerms();
  const after = async (): Promise<void> => {
    setEdited(null);
    await refetch();
  };
  const of = (wanted: TermKind): Term[] => terms?.filter((term) => term.kind === wanted) ?? [];
  if (edited !== null) {
    const term = edited === 'new' ? {} : { term: edited };
    return <StaffTermForm kind={kind} {...term} groups={of('GROUP')} onDone={after} onClose={() => setEdited(null)} />;
  }
  return (
    <WordsDialog
      title={t('records.terms.title')}
      head={
        <>
          <Segmented<TermKind>
            label={t('records.terms.kind')}
            value={kind}
            onChange={setKind}
            options={KINDS.map((value) => ({ value, label: t(`records.terms.kinds.${value}`) }))}
          />
          {SCALES.includes(kind) && <WordsHint>{t('records.terms.scale')}</WordsHint>}
        </>
      }
      add={t('words.add')}
      words={terms && of(kind)}
      error={error}
      retry={refetch}
      onAdd={() => setEdited('new')}
      onClose={onClose}
    >
      {(words) => <Terms key={kind} kind={kind} terms={words} after={after} onEdit={setEdited} />}
    </WordsDialog>
  );
}

interface TermsProps {
  readonly kind: TermKind;
  readonly terms: readonly Term[];
  after(): Promise<void>;
  onEdit(term: Term): void;
}

function Terms({ kind, terms, after, onEdit }: TermsProps) {
  const { t } = useTranslation('organization');
  const moving = useCommand(StaffTermMoveDocument, { onDone: after });
  const removing = useCommand(StaffTermRemoveDocument, { success: t('records.terms.removed'), onDone: after });
  return (
    <WordList
      label={t(`records.terms.kinds.${kind}`)}
      words={terms.map((term) => ({ ...term, note: t('records.terms.uses', { count: term.useCount ?? 0 }) }))}
      isBusy={moving.running}
      onMove={(code, beforeCode) => void moving.run({ input: { kind, code, beforeCode } })}
      acts={(term) => (
        <>
          <AbilityButton
            size="small"
            type="text"
            ability={term.viewerCan.update}
            aria-label={t('words.renameOf', { name: term.name })}
            onClick={() => onEdit(term)}
          >
            {t('words.rename')}
          </AbilityButton>
          <AbilityButton
            size="small"
            type="text"
            ability={term.viewerCan.remove}
            aria-label={t('words.removeOf', { name: term.name })}
            onClick={() => void removing.run({ input: { kind, code: term.code } })}
          >
            {t('words.remove')}
          </AbilityButton>
        </>
      )}
    />
  );
}

/** The whole vocabulary, page by page. */
function useTerms(): { readonly terms: readonly Term[] | undefined; readonly error: unknown; refetch(): Promise<unknown> } {
  const { data, error, fetchMore, refetch } = useQuery(StaffTermWordsDocument, {
    variables: { first: 100 },
    fetchPolicy: 'cache-and-network',
  });
  const terms = data?.staffTerms;
  const next = terms?.pageInfo.hasNextPage === true ? terms.pageInfo.endCursor : null;
  useEffect(() => {
    if (next !== null) void fetchMore({ variables: { after: next } });
  }, [next, fetchMore]);
  return { terms: terms?.nodes, error, refetch };
}
