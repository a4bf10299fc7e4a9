import type { Language } from '@shouwen/shared';
import type { TypedDocumentString } from './gql/graphql.js';

/** Whatever kept an answer from coming; the sign-in page has no other use for the details. */
export class Unreachable extends Error {}

/** GraphQL without a client, for the page that comes before everything else. */
export async function ask<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  language: Language,
): Promise<TResult> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch(() => null);
  const body = await response?.json().catch(() => null);
  if (body?.data == null) throw new Unreachable(body?.errors?.[0]?.message);
  return body.data;
}
