import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { AppState, Ctx } from '../context.js';
import type { Allowance } from '../system/token-bucket.rules.js';
import { type AnswerType, answerType, statusFor } from './answer-type.js';
import type { Authenticator } from './caller.js';
import { Exchange } from './exchange.js';
import { graphqlRequestOf, idempotencyOf } from './graphql-request.js';
import { isForeignOrigin } from './origin.js';
import { RateLimited, type RateLimiter } from './rate-limiter.js';
import { HttpRefusal, readJsonBody } from './read-body.js';
import { credentialsOf, requestCtx, requestIdOf } from './request-ctx.js';

export interface GraphQLEndpoint {
  readonly app: AppState;
  readonly apollo: ApolloServer<Ctx>;
  readonly authenticator: Authenticator;
  readonly limiter: RateLimiter;
}

/** Worth a line in the log. */
const SLOW_MS = 2000;

const BROKEN = { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Internal server error.' } as const;

/** One GraphQL request. A thin handler of its own, because the framework's hooks and reply layer cost more than the operation itself. */
export async function handleGraphQL(endpoint: GraphQLEndpoint, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = { request, response, requestId: requestIdOf(request.headers) };
  const startedAt = performance.now();
  response.once('close', () => note(endpoint.app, call, performance.now() - startedAt));
  try {
    await answer(endpoint, call);
  } catch (error) {
    if (error instanceof HttpRefusal) return sendRefusal(call, error);
    if (error instanceof RateLimited)
      return sendRefusal(call, { status: 429, code: 'RATE_LIMITED', message: error.message }, error.retryAfterSeconds);
    endpoint.app.log.error({ requestId: call.requestId, error: error instanceof Error ? error.name : typeof error }, 'request failed');
    sendRefusal(call, BROKEN);
  }
}

/** What took how long, for whoever looks for slowness: no names, no values, not even the operation's name, which callers choose. */
function note({ log, metrics }: AppState, { requestId, response }: Call, elapsed: number): void {
  metrics.meter.note(response.statusCode, elapsed);
  const fields = { requestId, status: response.statusCode, milliseconds: Math.round(elapsed) };
  if (elapsed >= SLOW_MS) log.warn(fields, 'slow request');
  else log.debug(fields, 'request');
}

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
}

async function answer(endpoint: GraphQLEndpoint, { request, response, requestId }: Call): Promise<void> {
  const { app, apollo, authenticator, limiter } = endpoint;
  const { headers } = request;
  checkTarget(request);
  const type = answerType(headers.accept);
  if (type === null) throw new HttpRefusal(406, 'BAD_REQUEST', 'Answers are application/graphql-response+json or application/json.');
  const exchange = new Exchange(request, app.settings);
  const credentials = credentialsOf(headers, exchange);
  if (credentials.tokenSecret === null && isForeignOrigin(headers, app.settings.publicUrl)) {
    throw new HttpRefusal(403, 'FORBIDDEN', 'Requests from other origins need a token.');
  }
  const asked = graphqlRequestOf(await readJsonBody(request));
  const caller = await authenticator.authenticate(credentials);
  if (credentials.tokenSecret !== null && caller.actor.kind === 'anonymous') {
    throw new HttpRefusal(401, 'UNAUTHENTICATED', 'The token is not valid.');
  }
  const contextValue = requestCtx(app, { caller, requestId, exchange, headers, idempotency: idempotencyOf(headers, asked) });
  limiter.admit(contextValue);
  const { http, body } = await apollo.executeOperation(asked, { contextValue });
  if (body.kind !== 'single') throw new Error('An operation was answered in parts, which nothing here asks for.');
  const text = JSON.stringify(traceable(body.singleResult, requestId));
  send(response, {
    status: statusFor(type, http.status),
    type,
    requestId,
    cookies: exchange.setCookies,
    text,
    allowance: exchange.allowance,
  });
}

/** Puts the request's id into every error, so that what a caller reports is found in the log. */
function traceable(result: FormattedExecutionResult, requestId: string): FormattedExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } })) };
}

/** Secrets in addresses end up in logs and histories, so the endpoint takes no query string at all. */
function checkTarget({ method, url = '' }: IncomingMessage): void {
  if (method !== 'POST') throw new HttpRefusal(405, 'BAD_REQUEST', 'GraphQL takes POST requests.');
  if (url.includes('?')) {
    throw new HttpRefusal(400, 'BAD_REQUEST', 'The address takes no parameters: send everything in the body and the headers.');
  }
}

interface Reply {
  readonly status: number;
  readonly type: AnswerType;
  readonly requestId: string;
  readonly cookies: readonly string[];
  readonly text: string;
  readonly allowance?: Allowance | null;
  readonly retryAfterSeconds?: number;
}

function send(response: ServerResponse, reply: Reply): void {
  const { status, type, requestId, cookies, text, allowance, retryAfterSeconds = 1 } = reply;
  // Names and values in turn: the form that Node writes without looking at it again.
  const headers = ['cache-control', 'no-store', 'x-content-type-options', 'nosniff', 'content-type', type, 'x-request-id', requestId];
  // Encoded once: a text would be walked through for its length and again for the socket.
  const body = Buffer.from(text);
  headers.push('content-length', String(body.length));
  for (const cookie of cookies) headers.push('set-cookie', cookie);
  if (status === 503 || status === 429) headers.push('retry-after', String(retryAfterSeconds));
  if (allowance) headers.push(...allowanceHeaders(allowance));
  response.writeHead(status, headers).end(body);
}

/** As programs know them from elsewhere; in seconds and points. */
function allowanceHeaders({ limit, remaining, resetSeconds }: Allowance): string[] {
  return ['ratelimit-limit', String(limit), 'ratelimit-remaining', String(remaining), 'ratelimit-reset', String(resetSeconds)];
}

interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

function sendRefusal({ request, response, requestId }: Call, { status, code, message }: Refused, retryAfterSeconds?: number): void {
  if (response.headersSent) return void response.destroy();
  if (status === 405) response.setHeader('allow', 'POST');
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  // What was not read of the body would be taken for the next request, and pooled clients would hang.
  if (!request.complete) response.setHeader('connection', 'close');
  const type = answerType(request.headers.accept) ?? 'application/json; charset=utf-8';
  send(response, {
    status,
    type,
    requestId,
    cookies: [],
    retryAfterSeconds,
    text: JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }),
  });
}
