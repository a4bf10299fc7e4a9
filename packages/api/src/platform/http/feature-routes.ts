import type { FastifyInstance } from 'fastify';
import type { AppState } from '../context.js';
import type { Authenticator } from './caller.js';
import { Exchange } from './exchange.js';
import { requestCtx, requestIdOf } from './request-ctx.js';

/** The addresses that features bring besides GraphQL: each answers a browser by sending it on. */
export function serveFeatureRoutes(fastify: FastifyInstance, app: AppState, authenticator: Authenticator): void {
  for (const { path, handle } of app.features.flatMap(({ routes }) => routes ?? [])) {
    fastify.get(path, async ({ raw }, reply) => {
      const { headers, url = '' } = raw;
      const exchange = new Exchange(raw, app.settings);
      const { sessionCookie: sessionSecret, address } = exchange;
      const caller = await authenticator.authenticate({ sessionSecret, tokenSecret: null, address });
      const ctx = requestCtx(app, { caller, requestId: requestIdOf(headers), exchange, headers, idempotency: null });
      const { location } = await handle(ctx, new URL(url, 'http://localhost'));
      reply.header('cache-control', 'no-store');
      for (const cookie of exchange.setCookies) reply.header('set-cookie', cookie);
      return reply.redirect(location, 303);
    });
  }
}
