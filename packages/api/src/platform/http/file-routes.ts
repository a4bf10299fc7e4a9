import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppState } from '../context.js';
import type { FileRoute } from '../feature.js';
import type { Authenticator } from './caller.js';
import { Exchange } from './exchange.js';
import { isForeignOrigin } from './origin.js';
import { credentialsOf, requestCtx, requestIdOf } from './request-ctx.js';

export interface FileRoutesParts {
  readonly app: AppState;
  readonly authenticator: Authenticator;
}

/** Files that features take and hand out; what each caller may have is the feature's to say. */
export async function serveFiles(fastify: FastifyInstance, parts: FileRoutesParts): Promise<void> {
  const routes = parts.app.features.flatMap(({ files = [] }) => files);
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    for (const file of routes) {
      const { method, path, bodyLimit = 1024 } = file;
      scope.route({ method, url: `/files/${path}`, bodyLimit, handler: (request, reply) => answer(parts, file, { request, reply }) });
    }
  });
}

interface Call {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function answer({ app, authenticator }: FileRoutesParts, file: FileRoute, { request, reply }: Call): Promise<FastifyReply> {
  const { headers, raw } = request;
  const exchange = new Exchange(raw, app.settings);
  const credentials = credentialsOf(headers, exchange);
  const isForeign = credentials.tokenSecret === null && isForeignOrigin(headers, app.settings.publicUrl);
  if (isForeign && !file.isPublic) return refuse(reply, 403);
  const caller = await authenticator.authenticate(credentials);
  if (caller.actor.kind === 'anonymous' && !file.isPublic) return refuse(reply, 401);
  const ctx = requestCtx(app, { caller, requestId: requestIdOf(headers), exchange, headers, idempotency: null });
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const { status = 200, mediaType, bytes, isCached = false } = await file.handle(ctx, { params: Object(request.params), body });
  // A stored file is never a page of ours, whatever somebody put into it.
  reply.header('content-security-policy', "default-src 'none'; sandbox");
  reply.header('cache-control', isCached ? `${file.isPublic ? 'public' : 'private'}, max-age=86400, immutable` : 'no-store');
  return reply.code(status).type(mediaType).send(bytes);
}

function refuse(reply: FastifyReply, status: 401 | 403): FastifyReply {
  const message = status === 401 ? 'Sign in first.' : 'Requests from other origins need a token.';
  return reply.code(status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send({ message });
}
