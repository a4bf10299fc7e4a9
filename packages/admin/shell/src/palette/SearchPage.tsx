import { skipToken, useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  EmptyState,
  PageFrame,
  SearchField,
  Segmented,
  Toolbar,
  useDebounced,
  useSearchState,
} from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type SearchCompletion_CompletionFragment, SearchPageDocument, type SearchResultKind } from '../gql/graphql.js';
import { Marked } from './Marked.js';
import styles from './palette.module.css';
import { type OpenableHit, useOpenHit } from './useOpenHit.js';

const KINDS: readonly SearchResultKind[] = ['TICKET', 'CUSTOMER', 'DOCUMENT', 'QUICK_REPLY', 'PERSON', 'DEPARTMENT', 'ROLE'];
const MOST = 100;

/** All that was found, by kind; the words and the kind belong to the address. */
export function SearchPage() {
  const { t } = useTranslation('shell');
  const [text, setText] = useSearchState('q');
  const [chosen, setKind] = useSearchState('kind');
  const kind = KINDS.find((one) => one === chosen);
  const { words, error, refetch, completions, hits } = useSearch(text, kind);
  return (
    <PageFrame title={t('search.title')} head={<SearchField label={t('search.label')} value={text} onChange={setText} />}>
      <Toolbar>
        <Segmented
          label={t('search.kinds')}
          options={[{ value: 'ALL', label: t('search.all') }, ...KINDS.map((value) => ({ value, label: t(`palette.kind.${value}`) }))]}
          value={kind ?? 'ALL'}
          onChange={(value) => setKind(value === 'ALL' ? '' : value)}
        />
        <Completions of={completions} text={text} onChoose={setText} />
      </Toolbar>
      <DataTable
        label={t('search.title')}
        columns={useColumns(words)}
        {...(error && { failure: { error, retry: () => refetch() } })}
        rows={hits}
        rowKey={({ hit }) => hit.id}
        onOpen={({ open }) => open()}
        minWidth={560}
        empty={
          <EmptyState
            icon="search"
            title={words === '' ? t('search.ask') : t('palette.nothing', { text: words })}
            hint={t('search.hint')}
          />
        }
        footer={hits?.length === MOST ? <span className={styles.most}>{t('search.most', { count: MOST })}</span> : undefined}
      />
    </PageFrame>
  );
}

function useSearch(text: string, kind: SearchResultKind | undefined) {
  const typed = useDebounced(text, 200);
  const words = typed.trim();
  const variables = { query: words, typed, first: MOST, kinds: kind ? [kind] : null };
  const query = useQuery(SearchPageDocument, words === '' ? skipToken : { variables, fetchPolicy: 'cache-and-network' });
  const openable = useOpenHit();
  const data = words === '' ? NOTHING : (query.data ?? query.previousData);
  return {
    words,
    error: query.error,
    refetch: query.refetch,
    completions: data?.searchCompletions ?? [],
    hits: data && openable(data.search),
  };
}

const NOTHING = { search: [], searchCompletions: [] };

interface CompletionsProps {
  readonly of: readonly SearchCompletion_CompletionFragment[];
  readonly text: string;
  onChoose(query: string): void;
}

/** How what was written may go on. */
function Completions({ of, text, onChoose }: CompletionsProps) {
  return of
    .filter((one) => one.query.trim() !== text.trim())
    .map((one) => (
      <Button key={one.query} size="small" title={one.detail} onClick={() => onChoose(one.query)}>
        {one.label}
      </Button>
    ));
}

function useColumns(words: string): readonly Column<OpenableHit>[] {
  const { t } = useTranslation('shell');
  return [
    { key: 'kind', title: t('search.kind'), width: 112, isSoft: true, render: ({ hit }) => t(`palette.kind.${hit.kind}`) },
    { key: 'title', title: t('search.name'), isLead: true, render: ({ hit }) => <Marked text={hit.title} query={words} /> },
    { key: 'detail', title: t('search.detail'), isSoft: true, render: ({ hit }) => <Marked text={hit.subtitle} query={words} /> },
  ];
}
