import { messageOf } from '@shouwen/shared';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BadInput, RetryLater } from '../../kernel/errors.js';
import type { Log } from '../context.js';
import { RequestError } from './request-error.js';
import { InputRefused } from './validate-input.js';

/**
 * The one place where an error becomes an answer. What we wrote ourselves may be shown; everything else is masked. Nothing the caller
 * sent is ever repeated: GraphQL's own messages quote literals, variables (a whole input with its password) and near misses of names.
 * `requestId` goes into the log; the answer gets it where it is sent.
 */
export function formatError(error: unknown, requestId: string, log: Log): GraphQLFormattedError {
  const { code, message } = shown(error, requestId, log);
  const at = error instanceof GraphQLError ? error : null;
  return {
    message,
    ...(at?.locations && { locations: at.locations }),
    ...(at?.path && { path: at.path }),
    extensions: { code },
  };
}

interface Shown {
  readonly code: string;
  readonly message: string;
}

function shown(error: unknown, requestId: string, log: Log): Shown {
  const cause = causeOf(error);
  if (cause instanceof RequestError) return { code: String(cause.extensions.code), message: cause.message };
  if (cause instanceof BadInput) return { code: 'BAD_USER_INPUT', message: cause.message };
  if (cause instanceof RetryLater) return { code: 'RETRY_LATER', message: 'The server is busy. Try again in a moment.' };
  if (cause instanceof InputRefused) return { code: 'BAD_USER_INPUT', message: describeRefusals(cause) };
  const known = byGraphQL(error) ?? byGraphQL(cause);
  if (known) return known;
  log.error({ requestId, error: traceOf(cause) }, 'request failed');
  return { code: 'INTERNAL_SERVER_ERROR', message: 'Internal server error.' };
}

/** GraphQL wraps what resolvers throw, sometimes twice. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && !(cause instanceof RequestError) && cause.originalError) cause = cause.originalError;
  return cause;
}

function describeRefusals({ refusals }: InputRefused): string {
  return refusals
    .map(({ code, field, params }) => [(field ?? []).join('.'), messageOf(code, 'en', params)].filter(Boolean).join(': '))
    .join(' ');
}

const SCRUBBED: Readonly<Record<string, (message: string) => string>> = {
  GRAPHQL_PARSE_FAILED: () => 'The document is not valid GraphQL.',
  GRAPHQL_VALIDATION_FAILED: withoutValues,
  BAD_USER_INPUT: withoutInput,
  BAD_REQUEST: (message) => message,
  OPERATION_RESOLUTION_FAILURE: () => 'Say which operation to run with operationName.',
  PERSISTED_QUERY_NOT_SUPPORTED: () => 'Persisted queries are not supported.',
};

/** Errors of GraphQL's own stages: by Apollo's code, or by their form when the executor made them. */
function byGraphQL(error: unknown): Shown | null {
  if (!(error instanceof GraphQLError)) return null;
  const code = codeOf(error);
  const scrub = code === null ? undefined : SCRUBBED[code];
  if (code !== null && scrub) return { code, message: scrub(error.message) };
  if (/^(Variable "\$|Argument ")/.test(error.message)) return { code: 'BAD_USER_INPUT', message: withoutInput(error.message) };
  return null;
}

/** Apollo puts its code on a wrapper of what graphql-js says; errors of graphql-jit have no extensions at all. */
function codeOf(error: { readonly extensions?: Readonly<Record<string, unknown>> }): string | null {
  return typeof error.extensions?.code === 'string' ? error.extensions.code : null;
}

/** Keeps the names of the schema, drops what was found in their place and what might have been meant. */
function withoutValues(message: string): string {
  return message
    .replace(/ ?Did you mean [\s\S]*$/, '')
    .replace(/^Expected value of type ("[^"]*")[\s\S]*$/, 'Expected value of type $1.')
    .replace(/^Value "[\s\S]*" does not exist in ("\w+" enum)[\s\S]*$/, 'The value does not exist in $1.')
    .replace(/^(Enum "\w+" cannot represent)[\s\S]*$/, '$1 this value.')
    .replace(/^((?:Int|Float|String|Boolean|ID) cannot represent [^:]*)[\s\S]*$/, '$1.');
}

/** Of a refused variable or argument only its name is told, and a missing field by the schema's name for it. */
function withoutInput(message: string): string {
  const [, kind, name] = /^(Variable|Argument) "(\$?\w+)"/.exec(message) ?? [];
  if (!kind) return 'The input is not valid.';
  const missing = /Field "?([\w.]+)"? of required type "?([\w![\]]+)"? was not provided/.exec(message);
  return missing ? `${kind} "${name}" is not valid: a required field of type ${missing[2]} is missing.` : `${kind} "${name}" is not valid.`;
}

/** Where it broke, without the message: messages of drivers carry the values of the statement. */
function traceOf(cause: unknown): object {
  if (!(cause instanceof Error)) return { name: typeof cause };
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: cause.name, code, frames: frames.slice(0, 12).map((line) => line.trim()) };
}
