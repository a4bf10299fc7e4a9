import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { holds } from '../../kernel/actor.js';
import type { AppState, Ctx } from '../context.js';
import { makeFolder } from '../db/make-folder.js';
import type { UploadKind } from '../feature.js';
import { toUserError } from '../graphql/payload.js';
import type { Authenticator } from './caller.js';
import { Exchange } from './exchange.js';
import { IMAGE_TYPES, imageTypeOf } from './image-type.rules.js';
import { isForeignOrigin } from './origin.js';
import { credentialsOf, requestCtx, requestIdOf } from './request-ctx.js';

export interface UploadParts {
  readonly app: AppState;
  readonly authenticator: Authenticator;
}

/** `POST /uploads/<kind>` takes a picture, `GET /files/<kind>/<name>` shows it. Files lie under `DATA_DIR/files` with names nobody can guess. */
export function serveUploads(fastify: FastifyInstance, parts: UploadParts): void {
  const kinds = parts.app.features.flatMap((feature) => feature.uploads ?? []);
  fastify.addContentTypeParser([...IMAGE_TYPES.keys()], { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const kind of kinds) {
    fastify.post(`/uploads/${kind.path}`, { bodyLimit: kind.maxBytes }, (request, reply) => take(parts, kind, { request, reply }));
    fastify.get<{ Params: { name: string } }>(`/files/${kind.path}/:name`, (request, reply) => show(parts, kind, { request, reply }));
  }
}

/** Where the files of a kind lie. */
export const folderOf = ({ settings }: Pick<Ctx, 'settings'>, kind: Pick<UploadKind, 'path'>): string =>
  join(settings.dataDir, 'files', kind.path);

export async function removeUpload(ctx: Pick<Ctx, 'settings'>, kind: Pick<UploadKind, 'path'>, name: string): Promise<void> {
  if (NAME.test(name)) await rm(join(folderOf(ctx, kind), name), { force: true });
}

const NAME = /^[0-9a-f]{32}\.(png|jpg|webp)$/;

interface Call {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function ctxOf({ app, authenticator }: UploadParts, request: FastifyRequest): Promise<Ctx> {
  const { headers } = request;
  const exchange = new Exchange(request.raw, app.settings);
  const caller = await authenticator.authenticate(credentialsOf(headers, exchange));
  return requestCtx(app, { caller, requestId: requestIdOf(headers), exchange, headers, idempotency: null });
}

async function take(parts: UploadParts, kind: UploadKind, { request, reply }: Call): Promise<FastifyReply> {
  if (isForeignOrigin(request.headers, parts.app.settings.publicUrl)) return refuse(reply, 403, 'Requests from other origins are refused.');
  const ctx = await ctxOf(parts, request);
  if (ctx.actor.kind === 'anonymous') return refuse(reply, 401, 'Sign in first.');
  if (!holds(ctx.actor, kind.permission)) return refuse(reply, 403, 'Your role does not include this.');
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  // What the bytes are counts, not what the sender calls them: they will be shown to others.
  const type = imageTypeOf(bytes);
  if (type === null) return reply.send(answer(ctx, null, [{ code: 'NOT_A_PICTURE' }]));
  const name = `${randomBytes(16).toString('hex')}.${type}`;
  makeFolder(folderOf(ctx, kind));
  await writeFile(join(folderOf(ctx, kind), name), bytes, { flag: 'wx' });
  const outcome = await kind.accept(ctx, name);
  if (outcome.userErrors) {
    await removeUpload(ctx, kind, name);
    return reply.send(answer(ctx, null, outcome.userErrors));
  }
  if (outcome.value.replaced) await removeUpload(ctx, kind, outcome.value.replaced);
  return reply.send(answer(ctx, `/files/${kind.path}/${name}`, []));
}

function answer(ctx: Ctx, url: string | null, refusals: readonly Parameters<typeof toUserError>[0][]): object {
  return { url, userErrors: refusals.map((refusal) => toUserError(refusal, ctx.language)) };
}

async function show(parts: UploadParts, kind: UploadKind, { request, reply }: Call): Promise<FastifyReply> {
  const { name } = request.params as { name: string };
  if (!NAME.test(name)) return refuse(reply, 404, 'There is nothing here.');
  if (!kind.isPublic && (await ctxOf(parts, request)).actor.kind === 'anonymous') return refuse(reply, 401, 'Sign in first.');
  reply.header('content-security-policy', "default-src 'none'");
  reply.header('cache-control', `${kind.isPublic ? 'public' : 'private'}, max-age=31536000, immutable`);
  return reply.sendFile(name, folderOf(parts.app, kind), { cacheControl: false });
}

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send({ message });
}
