import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client';

/** The id under which the server logged what went wrong; support asks for it. */
export function requestIdOf(error: unknown): string | null {
  if (CombinedGraphQLErrors.is(error)) {
    const id = error.errors[0]?.extensions?.requestId;
    return typeof id === 'string' ? id : null;
  }
  if (ServerError.is(error) || ServerParseError.is(error)) return error.response.headers.get('x-request-id');
  return null;
}

/** The code of the first GraphQL error, such as UNAUTHENTICATED. */
export function errorCodeOf(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const code = error.errors[0]?.extensions?.code;
  return typeof code === 'string' ? code : null;
}
