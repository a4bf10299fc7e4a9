import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { AppState } from '../context.js';
import { takeExport } from '../exports/stream-export.js';
import type { Authenticator } from './caller.js';
import { Exchange } from './exchange.js';
import { credentialsOf, requestCtx, requestIdOf } from './request-ctx.js';
import { notFound } from './static-admin.js';

/** `GET /exports/<id>`: the file that a mutation opened, for the same person, once. */
export function serveExports(fastify: FastifyInstance, { app, authenticator }: { app: AppState; authenticator: Authenticator }): void {
  fastify.get<{ Params: { id: string } }>('/exports/:id', async (request, reply) => {
    const { headers } = request.raw;
    const exchange = new Exchange(request.raw, app.settings);
    const caller = await authenticator.authenticate(credentialsOf(headers, exchange));
    const ctx = requestCtx(app, { caller, requestId: requestIdOf(headers), exchange, headers, idempotency: null });
    const file = await takeExport(ctx, request.params.id);
    if (!file) return notFound(reply);
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${file.name}"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(file.lines));
  });
}
