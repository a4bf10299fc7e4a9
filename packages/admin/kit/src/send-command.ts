import { type ApolloClient, CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from '@apollo/client';

/** How long to wait before each further try; the key makes a second delivery harmless. */
const RETRY_AFTER_MS = [400, 1500] as const;

export interface Sending<TData, TVariables extends OperationVariables> {
  readonly client: ApolloClient;
  readonly document: TypedDocumentNode<TData, TVariables>;
  readonly variables: TVariables;
  readonly key: string;
}

/** Sends a mutation with its idempotency key and tries again, with the same key, when the network (not the API) failed. */
export async function sendCommand<TData, TVariables extends OperationVariables>(sending: Sending<TData, TVariables>): Promise<unknown> {
  for (const wait of RETRY_AFTER_MS) {
    try {
      return await sendOnce(sending);
    } catch (error) {
      if (!isNetworkFailure(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return await sendOnce(sending);
}

/** The answer did not come, or came from something before the API; nobody knows whether the command was done. */
export function isNetworkFailure(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return false;
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return status === undefined ? error instanceof TypeError : [502, 503, 504].includes(Number(status));
}

async function sendOnce<TData, TVariables extends OperationVariables>(sending: Sending<TData, TVariables>): Promise<unknown> {
  const { client, document, variables, key } = sending;
  const options = { mutation: document, variables, context: { headers: { 'Idempotency-Key': key } } };
  const { data } = await client.mutate(options as Parameters<typeof client.mutate<TData, TVariables>>[0]);
  return data;
}
