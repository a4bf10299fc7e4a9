import { skipToken, useQuery } from '@apollo/client/react';
import { useDebounced } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PaletteSearchDocument } from '../gql/graphql.js';
import type { PaletteGroup, PaletteItem } from './palette.rules.js';
import { keepRecent, readRecent } from './recent.js';
import { searchPath, useOpenHit } from './useOpenHit.js';

const MIN_LENGTH = 2;

export interface PaletteSearch {
  /** What was found, with the way to all of it. */
  readonly results: PaletteGroup;
  /** How the word that is being typed goes on as a filter. */
  readonly completions: PaletteGroup;
  /** What was opened lately, while nothing is typed. */
  readonly recent: PaletteGroup;
  readonly isSearching: boolean;
}

/** Whatever some remote can show, as one types; an answer that comes too late is not shown. */
export function usePaletteSearch(text: string, setText: (text: string) => void): PaletteSearch {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const wanted = text.trim();
  const typed = useDebounced(text, 150);
  const query = typed.trim();
  const isAsked = query.length >= MIN_LENGTH && wanted.length >= MIN_LENGTH;
  // Asked anew each time: what was not there a moment ago may have been registered since.
  const { data, previousData, loading } = useQuery(
    PaletteSearchDocument,
    isAsked ? { variables: { query, typed, first: 8 }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const found = isAsked ? (data ?? previousData) : undefined;
  const all: PaletteItem = {
    id: 'search:all',
    label: t('palette.all', { text: wanted }),
    run: () => {
      keepRecent({ label: wanted, detail: t('palette.searched'), path: searchPath(wanted) });
      void navigate(searchPath(wanted));
    },
  };
  const hits = useOpenHit()(found?.search ?? []).map(({ hit, detail, open }) => ({
    id: `hit:${hit.id}`,
    label: hit.title,
    detail,
    run: open,
  }));
  const completions = (found?.searchCompletions ?? []).filter((one) => one.query.trim() !== wanted);
  return {
    results: { title: t('palette.results'), items: hits.length > 0 ? [...hits, all] : [] },
    completions: {
      title: t('palette.completions'),
      items: completions.map((one) => ({
        ...{ id: `complete:${one.query}`, label: one.label, detail: one.detail, isStep: true },
        run: () => setText(one.query),
      })),
    },
    recent: {
      title: t('palette.recent'),
      items:
        wanted === ''
          ? readRecent().map(({ label, detail, path }) => ({
              id: `recent:${path}`,
              label,
              ...(detail && { detail }),
              run: () => void navigate(path),
            }))
          : [],
    },
    isSearching: wanted.length >= MIN_LENGTH && (loading || typed !== text),
  };
}
