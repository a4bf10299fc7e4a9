import { useQuery } from '@apollo/client/react';
import { useViewer } from '@shouwen/admin-kit';
import { PromiseCountsDocument, type PromiseCountsQuery } from '../gql/graphql.js';
import { filterOf, type Whose } from './promise-filter.rules.js';

/** How often the counts are looked at again while they are shown; what is due changes by itself. */
const LOOK_AGAIN_MS = 60_000;

/** How many promises are open, near and late; nothing while that is not known. */
export function usePromiseCounts(whose: Whose): PromiseCountsQuery['promiseCounts'] | undefined {
  const { person } = useViewer();
  const { data } = useQuery(PromiseCountsDocument, {
    variables: { filter: filterOf(person.id, whose, 'open') },
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN_MS,
  });
  return data?.promiseCounts;
}
