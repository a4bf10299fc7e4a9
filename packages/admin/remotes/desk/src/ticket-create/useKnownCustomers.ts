import { skipToken, useQuery } from '@apollo/client/react';
import { useDebounced } from '@shouwen/admin-kit';
import { type KnownCustomers_CustomerFragment, KnownCustomersDocument } from '../gql/graphql.js';
import { canLookUp, type Speaker, withPrincipals } from './create-draft.rules.js';

/** A customer the call may be about: who has the number, or for whom they speak. */
export type KnownCustomer = KnownCustomers_CustomerFragment & { readonly speaker: Speaker | null };

export interface KnownCustomers {
  readonly customers: readonly KnownCustomer[];
  /** The number was looked up and nobody has it. */
  readonly isUnknown: boolean;
  readonly isLoading: boolean;
}

/** Who has this number, asked while it is typed. */
export function useKnownCustomers(phone: string): KnownCustomers {
  const settled = useDebounced(phone.trim(), 200);
  const isAsked = canLookUp(settled);
  const { data, loading } = useQuery(
    KnownCustomersDocument,
    isAsked ? { variables: { phone: settled }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const customers = isAsked ? withPrincipals(data?.customerDuplicates.nodes ?? []) : [];
  return { customers, isUnknown: isAsked && data !== undefined && customers.length === 0 && phone.trim() === settled, isLoading: loading };
}
