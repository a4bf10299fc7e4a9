import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SearchHit_ResultFragment as Hit } from '../gql/graphql.js';
import { hitPath } from '../hub/offers.rules.js';
import { useOffers } from '../panel-context.js';
import { keepRecent } from './recent.js';

export interface OpenableHit {
  readonly hit: Hit;
  readonly detail: string;
  open(): void;
}

export const searchPath = (query: string): string => `/search?${new URLSearchParams({ q: query })}`;

/** What was found, as far as some remote can show it, with the way there. */
export function useOpenHit(): (hits: readonly Hit[]) => OpenableHit[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const { remotes } = useOffers();
  return (hits) =>
    hits.flatMap((hit) => {
      const path = hitPath(remotes, hit);
      if (path === null) return [];
      const detail = [t(`palette.kind.${hit.kind}`), hit.subtitle].filter(Boolean).join(' · ');
      const open = (): void => {
        keepRecent({ label: hit.title, detail, path });
        void navigate(path);
      };
      return [{ hit, detail, open }];
    });
}
