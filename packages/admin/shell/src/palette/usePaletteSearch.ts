import { skipToken, useQuery } from '@apollo/client/react';
import { useDebounced } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PaletteSearchDocument } from '../gql/graphql.js';
import { hitPath } from '../hub/offers.rules.js';
import { useOffers } from '../panel-context.js';
import type { PaletteGroup } from './palette.rules.js';

const MIN_LENGTH = 2;

/** Tickets, customers, people, departments and roles that some remote can show. */
export function usePaletteSearch(text: string): { readonly group: PaletteGroup; readonly isSearching: boolean } {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const { remotes } = useOffers();
  const wanted = text.trim();
  const query = useDebounced(wanted, 150);
  const isAsked = query.length >= MIN_LENGTH;
  // Asked anew each time: what was not there a moment ago may have been registered since.
  const { data, previousData, loading } = useQuery(
    PaletteSearchDocument,
    isAsked ? { variables: { query, first: 8 }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const hits = isAsked ? ((data ?? previousData)?.search ?? []) : [];
  const items = hits.flatMap(({ kind, id, title, subtitle }) => {
    const path = hitPath(remotes, { kind, id });
    if (path === null) return [];
    return [
      {
        id: `hit:${id}`,
        label: title,
        detail: [t(`palette.kind.${kind}`), subtitle].filter(Boolean).join(' · '),
        run: () => void navigate(path),
      },
    ];
  });
  return { group: { title: t('palette.results'), items }, isSearching: wanted.length >= MIN_LENGTH && (loading || query !== wanted) };
}
