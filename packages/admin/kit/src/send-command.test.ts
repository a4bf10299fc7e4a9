/** Without a browser: the waiting between two tries is what is looked at. */
import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable, type TypedDocumentNode } from '@apollo/client';
import { sendCommand } from './send-command.js';

const END: TypedDocumentNode<{ sessionEnd: { userErrors: unknown[] } }, Record<string, never>> = gql`
  mutation SessionEnd {
    sessionEnd {
      userErrors {
        code
      }
    }
  }
`;

/** A network that loses the first answers and then delivers. */
function lossyClient(losses: number, keys: unknown[]): ApolloClient {
  const link = new ApolloLink((operation) => {
    keys.push(operation.getContext().headers?.['Idempotency-Key']);
    return new Observable((observer) => {
      if (keys.length <= losses) return observer.error(new TypeError('Failed to fetch'));
      observer.next({ data: { sessionEnd: { __typename: 'SessionEndPayload', userErrors: [] } } });
      observer.complete();
    });
  });
  return new ApolloClient({ link, cache: new InMemoryCache() });
}

describe('sendCommand', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tries again with the same key when the network fails', async () => {
    const keys: unknown[] = [];
    const sent = sendCommand({ client: lossyClient(2, keys), document: END, variables: {}, key: 'key-1' });
    await jest.advanceTimersByTimeAsync(3000);
    expect(await sent).toEqual({ sessionEnd: { __typename: 'SessionEndPayload', userErrors: [] } });
    expect(keys).toEqual(['key-1', 'key-1', 'key-1']);
  });

  it('gives up after the third try', async () => {
    const keys: unknown[] = [];
    const sent = sendCommand({ client: lossyClient(9, keys), document: END, variables: {}, key: 'key-1' });
    const refused = expect(sent).rejects.toThrow('Failed to fetch');
    await jest.advanceTimersByTimeAsync(3000);
    await refused;
    expect(keys).toHaveLength(3);
  });
});
