import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { LIMITS } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { AppState, Ctx, IdempotencyKey } from '../context.js';
import { acceptedLanguage } from './accept-language.js';
import type { Caller, Credentials } from './caller.js';
import type { Exchange } from './exchange.js';
import { HttpRefusal } from './read-body.js';

const REQUEST_ID = /^[\w-]{8,60}$/;

/** The id under which a request is found in the log: the caller's, if it looks like one. */
export function requestIdOf(app: AppState, headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId('req', app.clock.now());
}

/** A token in the header outranks a cookie that came along. */
export function credentialsOf(headers: IncomingHttpHeaders, exchange: Exchange): Credentials {
  const { authorization } = headers;
  if (authorization === undefined) return { sessionSecret: exchange.sessionCookie, tokenSecret: null };
  const [, token] = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(authorization) ?? [];
  if (token === undefined) throw new HttpRefusal(401, 'UNAUTHENTICATED', 'The Authorization header is not valid.');
  return { sessionSecret: null, tokenSecret: token };
}

export interface RequestParts {
  readonly caller: Caller;
  readonly requestId: string;
  readonly exchange: Exchange;
  readonly headers: IncomingHttpHeaders;
  readonly idempotency: IdempotencyKey | null;
}

export function requestCtx(app: AppState, { caller, requestId, exchange, headers, idempotency }: RequestParts): Ctx {
  return {
    actor: caller.actor,
    language: caller.language ?? acceptedLanguage(headers['accept-language']),
    db: app.db,
    clock: app.clock,
    requestId,
    source: caller.actor.kind === 'token' ? 'api' : 'panel',
    idempotency,
    loaders: new Map(),
    settings: app.settings,
    app,
    http: exchange,
  };
}

/** The caller's key for this action, bound to what it asked for. */
export function idempotencyOf(headers: IncomingHttpHeaders, body: object): IdempotencyKey | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  const { min, max } = LIMITS.idempotencyKey;
  if (typeof key !== 'string' || key.length < min || key.length > max || !/^[\x21-\x7e]+$/.test(key)) {
    throw new HttpRefusal(400, 'IDEMPOTENCY_KEY_INVALID', `Idempotency-Key has ${min} to ${max} visible ASCII characters.`);
  }
  const { query, operationName, variables } = body as { query?: unknown; operationName?: unknown; variables?: unknown };
  return {
    key,
    hash: createHash('sha256')
      .update(JSON.stringify([query, operationName, variables]))
      .digest('hex'),
  };
}
