import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { AppState, Ctx, IdempotencyKey } from '../context.js';
import { acceptedLanguage } from './accept-language.js';
import type { Caller, Credentials } from './caller.js';
import type { Exchange } from './exchange.js';
import { HttpRefusal } from './read-body.js';

const REQUEST_ID = /^[\w-]{8,60}$/;

/** Tells the requests of one process from those of another; counting is cheaper than drawing random numbers for each. */
const PROCESS = randomBytes(6).toString('hex');
let count = 0;

/** The id under which a request is found in the log: the caller's, if it looks like one. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  if (typeof given === 'string' && REQUEST_ID.test(given)) return given;
  count += 1;
  return `req_${PROCESS}_${count.toString(36)}`;
}

/** A token in the header outranks a cookie that came along. */
export function credentialsOf(headers: IncomingHttpHeaders, exchange: Exchange): Credentials {
  const { authorization } = headers;
  const { address } = exchange;
  if (authorization === undefined) return { sessionSecret: exchange.sessionCookie, tokenSecret: null, address };
  const [, token] = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(authorization) ?? [];
  if (token === undefined) throw new HttpRefusal(401, 'UNAUTHENTICATED', 'The Authorization header is not valid.');
  return { sessionSecret: null, tokenSecret: token, address };
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
