import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { takeExport } from '../exports/stream-export.js';
import { contentDisposition } from './content-disposition.js';
import { type Door, openCall } from './open-call.js';
import { notFound } from './static-admin.js';

/** `GET /exports/<id>`: the file that a mutation opened, for the same person, once. */
export function serveExports(fastify: FastifyInstance, door: Door): void {
  fastify.get<{ Params: { id: string } }>('/exports/:id', async (request, reply) => {
    const { ctx } = await openCall(door, request.raw);
    const file = await takeExport(ctx, request.params.id);
    if (!file) return notFound(reply);
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', contentDisposition(file.name, true))
      .header('cache-control', 'no-store')
      .send(Readable.from(file.lines));
  });
}
