import type { FastifyInstance } from 'fastify';
import { cookieOnly, type Door, openCall } from './open-call.js';

/** The addresses that features bring besides GraphQL: each answers a browser by sending it on. */
export function serveFeatureRoutes(fastify: FastifyInstance, door: Door): void {
  for (const { path, handle } of door.app.features.flatMap(({ routes }) => routes ?? [])) {
    fastify.get(path, async ({ raw }, reply) => {
      const { ctx, exchange } = await openCall(door, raw, cookieOnly);
      const { location } = await handle(ctx, new URL(raw.url ?? '', 'http://localhost'));
      reply.header('cache-control', 'no-store');
      for (const cookie of exchange.setCookies) reply.header('set-cookie', cookie);
      return reply.redirect(location, 303);
    });
  }
}
