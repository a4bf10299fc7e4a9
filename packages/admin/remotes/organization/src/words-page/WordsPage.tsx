import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  ErrorCard,
  Icon,
  PageFrame,
  SearchField,
  SkeletonRows,
  Tag,
  useCommand,
  useDebounced,
  useSearchState,
  useWords,
  WordActs,
  WordList,
} from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { textIn, WORD_LIST_NAMES, type WordListName, wordList } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { WordMoveDocument, WordSetDocument, WordsPageDocument } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { urls } from '../urls.js';
import { useLanguage } from './useLanguage.js';
import { WordDialog } from './WordDialog.js';
import styles from './WordsPage.module.css';
import { draftOf, type Entry, listNamed, listOf, wordInput } from './word-draft.rules.js';

/** The lists of words that the organisation keeps: tags, tiers, sources and so on, one beside the other. */
export function WordsPage() {
  const { t } = useTranslation('organization');
  const language = useLanguage();
  const [name] = useSearchState('list');
  const list = listNamed(name);
  const [search, setSearch] = useSearchState('q');
  const [edited, setEdited] = useState<Entry | 'new' | null>(null);
  const wanted = useDebounced(search.trim(), 200);
  const query = useQuery(WordsPageDocument, {
    variables: { list: listOf(list), search: wanted || null },
    fetchPolicy: 'cache-and-network',
  });
  const words = query.data?.words;
  const after = async (): Promise<void> => {
    setEdited(null);
    await query.refetch();
  };
  return (
    <PageFrame
      title={t('wordLists.title')}
      head={<OrganizationNav counts={words && t('wordLists.total', { count: words.totalCount })} />}
      actions={
        <>
          <SearchField label={t('wordLists.search')} value={search} onChange={setSearch} />
          <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setEdited('new')}>
            {t('wordLists.add')}
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        <Lists list={list} />
        <section className={styles.words} aria-label={textIn(wordList(list).names, language)}>
          <p className={styles.hint}>{textIn(wordList(list).hint, language)}</p>
          {words === undefined && query.error != null && <ErrorCard error={query.error} retry={query.refetch} />}
          {words === undefined && query.error == null && <SkeletonRows rows={8} />}
          {words?.nodes.length === 0 && <EmptyState icon="sliders" title={t('wordLists.none')} />}
          {words !== undefined && words.nodes.length > 0 && (
            <Words list={list} words={words.nodes} isFiltered={wanted !== ''} after={after} onEdit={setEdited} />
          )}
          {words?.pageInfo.hasNextPage && (
            <Button type="text" onClick={() => void query.fetchMore({ variables: { after: words.pageInfo.endCursor } })}>
              {t('wordLists.more')}
            </Button>
          )}
        </section>
      </div>
      {edited !== null && (
        <WordDialog list={list} {...(edited !== 'new' && { word: edited })} onDone={after} onClose={() => setEdited(null)} />
      )}
    </PageFrame>
  );
}

function Lists({ list }: { readonly list: WordListName }) {
  const { t } = useTranslation('organization');
  const language = useLanguage();
  return (
    <nav className={styles.lists} aria-label={t('wordLists.title')}>
      {WORD_LIST_NAMES.map((name) => (
        <Link key={name} to={urls.words(name)} aria-current={name === list ? 'page' : undefined}>
          {textIn(wordList(name).names, language)}
        </Link>
      ))}
    </nav>
  );
}

interface WordsProps {
  readonly list: WordListName;
  readonly words: readonly Entry[];
  /** Among some of them there is no order to change. */
  readonly isFiltered: boolean;
  after(): Promise<void>;
  onEdit(word: Entry): void;
}

function Words({ list, words, isFiltered, after, onEdit }: WordsProps) {
  const language = useLanguage();
  const moving = useCommand(WordMoveDocument, { onDone: after });
  const rows = words
    .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
    .map((word) => ({ ...word, isLoose: word.isArchived || isFiltered, note: <Note word={word} /> }));
  return (
    <WordList
      label={textIn(wordList(list).names, language)}
      words={rows}
      isBusy={moving.running}
      onMove={(code, beforeCode) => void moving.run({ input: { list: listOf(list), code, beforeCode } })}
      acts={(word) => <Acts list={list} word={word} after={after} onEdit={onEdit} />}
    />
  );
}

/** How it looks where it is used, and what else is said of it. */
function Note({ word }: { readonly word: Entry }) {
  const { t } = useTranslation('organization');
  const words = useWords();
  const { name, color, gives, priority, isCompanyLead, points, isArchived } = word;
  const facts = [
    ...gives,
    priority && t('wordLists.begins', { priority: words.priority(priority) }),
    isCompanyLead && t('wordLists.lead'),
    points > 0 && t('wordLists.costs', { points }),
  ];
  return (
    <>
      {color != null && <Tag color={color}>{name}</Tag>} {facts.filter(Boolean).join(' · ')}{' '}
      {isArchived && <Tag>{t('roles.outOfUse')}</Tag>}
    </>
  );
}

/** Whoever opens this page keeps the lists. */
const ALLOWED = { allowed: true };

function Acts({ list, word, after, onEdit }: Pick<WordsProps, 'list' | 'after' | 'onEdit'> & { readonly word: Entry }) {
  const command = useCommand(WordSetDocument, { onDone: after });
  const { code, name, isArchived } = word;
  return (
    <WordActs
      name={name}
      isArchived={isArchived}
      isBusy={command.running}
      rename={ALLOWED}
      turn={ALLOWED}
      onEdit={() => onEdit(word)}
      onTurn={() => command.run({ input: wordInput(list, { ...draftOf(word), code }, !isArchived) })}
    />
  );
}
