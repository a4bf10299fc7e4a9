import { type ApolloCache, ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { currentLanguage } from '../i18n.js';
import { errorCodeOf } from '../ui/error-text.js';

export interface ClientOptions {
  readonly uri: string;
  readonly cache: ApolloCache;
  /** A graphql-ws client; the shell owns the socket. */
  readonly socket: ConstructorParameters<typeof GraphQLWsLink>[0];
  readonly fetch: typeof globalThis.fetch;
  onSignedOut(): void;
}

/**
 * The one Apollo client. It is made here and not in the shell because its links are deep modules of Apollo: built elsewhere they
 * would be second copies.
 */
export function createClient({ uri, cache, socket, fetch, onSignedOut }: ClientOptions): ApolloClient {
  const language = new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }) => ({ headers: { ...headers, 'accept-language': currentLanguage() } }));
    return forward(operation);
  });
  const session = new ErrorLink(({ error }) => {
    if (errorCodeOf(error) === 'UNAUTHENTICATED') onSignedOut();
  });
  const http = ApolloLink.from([language, session, new HttpLink({ uri, fetch, credentials: 'same-origin' })]);
  const link = ApolloLink.split(({ operationType }) => operationType === 'subscription', new GraphQLWsLink(socket), http);
  return new ApolloClient({ link, cache, dataMasking: true });
}
