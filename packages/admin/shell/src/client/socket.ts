import { currentLanguage } from '@shouwen/admin-kit';
import { type Client, createClient } from 'graphql-ws';

/** The API closes sockets whose session ended with this code. */
const SESSION_ENDED = 4403;

/** One socket for all subscriptions, opened with the first; it comes back by itself for as long as the page is open. */
export function createSocket(onSignedOut: () => void): Client {
  const protocol = location.protocol === 'https:' ? 'wss' : 'ws';
  return createClient({
    url: `${protocol}://${location.host}/graphql`,
    lazy: true,
    // The handshake says the browser's language, which need not be the panel's.
    connectionParams: () => ({ 'accept-language': currentLanguage() }),
    keepAlive: 15_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: (event) => !(event instanceof CloseEvent && event.code === SESSION_ENDED),
    on: {
      closed: (event) => {
        if (event instanceof CloseEvent && event.code === SESSION_ENDED) onSignedOut();
      },
    },
  });
}
