import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { AppState, Ctx } from '../context.js';
import type { Authenticator, Credentials } from './caller.js';
import { Exchange } from './exchange.js';
import { credentialsOf, requestCtx, requestIdOf } from './request-ctx.js';

export interface Door {
  readonly app: AppState;
  readonly authenticator: Authenticator;
}

interface Call {
  readonly ctx: Ctx;
  readonly exchange: Exchange;
}

/** From a request to what is done for its caller, at every address but `/graphql`, which looks at the body in between. */
export async function openCall(
  { app, authenticator }: Door,
  request: IncomingMessage,
  shown: (headers: IncomingHttpHeaders, exchange: Exchange) => Credentials = credentialsOf,
): Promise<Call> {
  const { headers } = request;
  const exchange = new Exchange(request, app.settings);
  const caller = await authenticator.authenticate(shown(headers, exchange));
  return { exchange, ctx: requestCtx(app, { caller, requestId: requestIdOf(headers), exchange, headers, idempotency: null }) };
}

/** For addresses that a browser is sent to: a token is not its own way in there. */
export function cookieOnly(_headers: IncomingHttpHeaders, { sessionCookie, address }: Exchange): Credentials {
  return { sessionSecret: sessionCookie, tokenSecret: null, address };
}
