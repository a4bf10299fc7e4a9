/** A failure the caller may try again unchanged: the database was busy or away. Answered as 503 RETRY_LATER. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater';
}

/** A request that is wrong in a way GraphQL's own types cannot say (page size, cursor). Answered as BAD_USER_INPUT. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
