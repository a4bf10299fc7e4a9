import { useApolloClient } from '@apollo/client/react';
import { rememberSession } from '@shouwen/admin-kit/preferences';
import { SessionEndDocument } from '../gql/graphql.js';

/** Ends the session and starts the document anew, so that nothing of it stays in memory. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  return async () => {
    await client.mutate({ mutation: SessionEndDocument });
    rememberSession(false);
    sessionStorage.clear();
    location.assign('/admin/');
  };
}
