import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { AppState, Ctx } from '../context.js';
import type { Authenticator } from './caller.js';
import { Exchange } from './exchange.js';
import { isForeignOrigin } from './origin.js';
import { HttpRefusal, readJsonBody } from './read-body.js';
import { credentialsOf, idempotencyOf, requestCtx, requestIdOf } from './request-ctx.js';

export interface GraphQLEndpoint {
  readonly app: AppState;
  readonly apollo: ApolloServer<Ctx>;
  readonly authenticator: Authenticator;
}

/** One GraphQL request. A thin handler of its own, because the framework's hooks and reply layer cost more than the operation itself. */
export async function handleGraphQL(endpoint: GraphQLEndpoint, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = requestIdOf(endpoint.app, request.headers);
  try {
    await answer(endpoint, requestId, { request, response });
  } catch (error) {
    const refusal = error instanceof HttpRefusal ? error : null;
    if (!refusal) endpoint.app.log.error({ requestId, error: error instanceof Error ? error.name : typeof error }, 'request failed');
    sendRefusal(request, response, {
      requestId,
      refusal: refusal ?? { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Internal server error.' },
    });
  }
}

async function answer(
  endpoint: GraphQLEndpoint,
  requestId: string,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const { app, apollo, authenticator } = endpoint;
  const { headers } = request;
  checkTarget(request);
  const exchange = new Exchange(request);
  const credentials = credentialsOf(headers, exchange);
  if (credentials.tokenSecret === null && isForeignOrigin(headers))
    throw new HttpRefusal(403, 'FORBIDDEN', 'Requests from other origins need a token.');
  const body = await readJsonBody(request);
  const caller = await authenticator.authenticate(credentials);
  if (credentials.tokenSecret !== null && caller.actor.kind === 'anonymous')
    throw new HttpRefusal(401, 'UNAUTHENTICATED', 'The token is not valid.');
  const ctx = requestCtx(app, { caller, requestId, exchange, headers, idempotency: idempotencyOf(headers, body) });
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: relevantHeaders(headers), search: '', body },
    context: async () => ctx,
  });
  send(response, result, { requestId, exchange });
}

/** Secrets in addresses end up in logs and histories, so the endpoint takes no query string at all. */
function checkTarget({ method, url = '' }: IncomingMessage): void {
  if (method !== 'POST') throw new HttpRefusal(405, 'BAD_REQUEST', 'GraphQL takes POST requests.');
  if (url.includes('?'))
    throw new HttpRefusal(400, 'BAD_REQUEST', 'The address takes no parameters: send everything in the body and the headers.');
}

/** What Apollo looks at: content negotiation and its own check against simple requests. */
function relevantHeaders({ accept, 'content-type': contentType }: IncomingMessage['headers']): HeaderMap {
  const map = new HeaderMap();
  if (contentType !== undefined) map.set('content-type', contentType);
  if (accept !== undefined) map.set('accept', accept);
  return map;
}

const COMMON = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

function send(
  response: ServerResponse,
  result: HTTPGraphQLResponse,
  { requestId, exchange }: { requestId: string; exchange: Exchange },
): void {
  const text = result.body.kind === 'complete' ? result.body.string : '';
  const headers: Record<string, string | number | string[]> = {
    ...COMMON,
    'content-type': result.headers.get('content-type') ?? 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'x-request-id': requestId,
  };
  if (exchange.setCookies.length > 0) headers['set-cookie'] = exchange.setCookies;
  if (result.status === 503) headers['retry-after'] = 1;
  response.writeHead(result.status ?? 200, headers).end(text);
}

interface Refused {
  readonly requestId: string;
  readonly refusal: { readonly status: number; readonly code: string; readonly message: string };
}

function sendRefusal(request: IncomingMessage, response: ServerResponse, { requestId, refusal }: Refused): void {
  if (response.headersSent) return void response.destroy();
  const { status, code, message } = refusal;
  const type = (request.headers.accept ?? '').includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  const text = JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
  response.writeHead(status, {
    ...COMMON,
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    'x-request-id': requestId,
    ...(status === 405 && { allow: 'POST' }),
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    // What was not read of the body would be taken for the next request, and pooled clients would hang.
    ...(!request.complete && { connection: 'close' }),
  });
  response.end(text);
}
