import type { PromiseFilter } from '../gql/graphql.js';

export const WHOSE = ['mine', 'team', 'all'] as const;
export type Whose = (typeof WHOSE)[number];

export const LOOKS = ['open', 'soon', 'overdue', 'ended'] as const;
export type Look = (typeof LOOKS)[number];

/** What the list is asked for: whose promises, and how they stand. */
export function filterOf(personId: string, whose: Whose, look: Look): PromiseFilter {
  return {
    ...(whose === 'mine' && { holderId: personId }),
    ...(whose === 'team' && { isOfMyDepartments: true }),
    ...(look === 'open' && { isOpen: true }),
    ...(look === 'soon' && { due: 'SOON' as const }),
    ...(look === 'overdue' && { due: 'OVERDUE' as const }),
    ...(look === 'ended' && { isOpen: false }),
  };
}
