import { GraphQLError } from 'graphql';

/** Codes of the errors that concern the request as a whole; refusals of a command are `userErrors` instead. */
export type RequestErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'BAD_REQUEST'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'RETRY_LATER'
  | 'INTERNAL_SERVER_ERROR';

/** An error whose message may be shown to the caller as it is: written by us, never built from input. */
export class RequestError extends GraphQLError {
  constructor(code: RequestErrorCode, message: string, status: 400 | 429 = 400) {
    // Apollo takes the HTTP status from here when the error stops a request before it runs, and removes it from the answer.
    super(message, { extensions: { code, http: { status } } });
  }
}

export function unauthenticated(): RequestError {
  return new RequestError('UNAUTHENTICATED', 'Sign in first.');
}

export function forbidden(): RequestError {
  return new RequestError('FORBIDDEN', 'Your role does not include this.');
}
