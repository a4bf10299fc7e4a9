import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FileRoute } from '../feature.js';
import { contentDisposition } from './content-disposition.js';
import { type Door, openCall } from './open-call.js';
import { isForeignOrigin } from './origin.js';

/** Files that features take and hand out; what each caller may have is the feature's to say. */
export async function serveFiles(fastify: FastifyInstance, door: Door): Promise<void> {
  const routes = door.app.features.flatMap(({ files = [] }) => files);
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    for (const file of routes) {
      const { method, path, bodyLimit = 1024 } = file;
      scope.route({ method, url: `/files/${path}`, bodyLimit, handler: (request, reply) => answer(door, file, { request, reply }) });
    }
  });
}

interface Call {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function answer(door: Door, file: FileRoute, { request, reply }: Call): Promise<FastifyReply> {
  const { headers } = request.raw;
  // A token in the header is shown on purpose; a cookie comes along from anywhere.
  const isForeign = headers.authorization === undefined && isForeignOrigin(headers, door.app.settings.publicUrl);
  if (isForeign && !file.isPublic) return refuse(reply, 403);
  const { ctx } = await openCall(door, request.raw);
  if (ctx.actor.kind === 'anonymous' && !file.isPublic) return refuse(reply, 401);
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const asked = { params: Object(request.params), query: Object(request.query), body };
  const { status = 200, mediaType, bytes, isCached = false, ...saved } = await file.handle(ctx, asked);
  if (saved.name !== undefined) reply.header('content-disposition', contentDisposition(saved.name, saved.isDownload));
  // A stored file is never a page of ours, whatever somebody put into it.
  reply.header('content-security-policy', "default-src 'none'; sandbox");
  reply.header('cache-control', isCached ? `${file.isPublic ? 'public' : 'private'}, max-age=86400, immutable` : 'no-store');
  return reply.code(status).type(mediaType).send(bytes);
}

function refuse(reply: FastifyReply, status: 401 | 403): FastifyReply {
  const message = status === 401 ? 'Sign in first.' : 'Requests from other origins need a token.';
  return reply.code(status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send({ message });
}
