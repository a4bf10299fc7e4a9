import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { LIMITS } from '@shouwen/shared';
import type { IdempotencyKey } from '../context.js';
import { HttpRefusal } from './read-body.js';

/** A well-formed GraphQL request; whether the document is any good is found out later. */
export interface GraphQLRequestBody {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
}

export function graphqlRequestOf(body: object): GraphQLRequestBody {
  const { query, operationName, variables, extensions } = body as { [Key in keyof GraphQLRequestBody]?: unknown };
  if (typeof query !== 'string' || query === '') throw malformed('query must be a text.');
  if (operationName != null && typeof operationName !== 'string') throw malformed('operationName must be a text.');
  return {
    query,
    ...(operationName != null && { operationName }),
    ...(variables != null && { variables: objectOf('variables', variables) }),
    ...(extensions != null && { extensions: objectOf('extensions', extensions) }),
  };
}

function objectOf(name: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(`${name} must be an object.`);
  return value as Record<string, unknown>;
}

function malformed(message: string): HttpRefusal {
  return new HttpRefusal(400, 'BAD_REQUEST', message);
}

/** The caller's key for this action, bound to what it asked for. */
export function idempotencyOf(
  headers: IncomingHttpHeaders,
  { query, operationName, variables }: GraphQLRequestBody,
): IdempotencyKey | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  const { min, max } = LIMITS.idempotencyKey;
  if (typeof key !== 'string' || key.length < min || key.length > max || !/^[\x21-\x7e]+$/.test(key)) {
    throw new HttpRefusal(400, 'IDEMPOTENCY_KEY_INVALID', `Idempotency-Key has ${min} to ${max} visible ASCII characters.`);
  }
  return {
    key,
    hash: createHash('sha256')
      .update(JSON.stringify([query, operationName, variables]))
      .digest('hex'),
  };
}
