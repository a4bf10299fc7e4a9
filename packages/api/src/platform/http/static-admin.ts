import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../context.js';
import { makeFolder } from '../db/make-folder.js';
import { listRemotes, type RemoteSources, remoteOrigins } from './remotes.js';
import { contentSecurityPolicy, inlineScriptHashes } from './security-headers.js';

export interface PanelFiles {
  /** `packages/admin/dist`: `admin/` and `remotes/`. */
  readonly distDir: string;
  /** `DATA_DIR/remotes`, with `DATA_DIR/remotes.json` beside it: what this installation adds. */
  readonly dataDir: string;
  /** The origin people open the panel by, when a proxy makes it another than the request's host. */
  readonly publicUrl?: string;
}

const INDEX = 'index.html';
/** Vite writes a hash of the content into these names. */
const HASHED = /[-.][\w-]{8,}\.(js|css|woff2?|svg|png|jpg|webp|map)$/;

/** The panel, its remotes, and the registry that tells the shell which remotes exist. */
export async function serveAdmin(fastify: FastifyInstance, { distDir, dataDir, publicUrl }: PanelFiles, log: Log): Promise<void> {
  const panelDir = join(distDir, 'admin');
  const sources: RemoteSources = { builtDir: join(distDir, 'remotes'), registryFile: join(dataDir, 'remotes.json') };
  const addedDir = join(dataDir, 'remotes');
  makeFolder(addedDir);
  const hashesOf = hashReader(join(panelDir, INDEX));
  await fastify.register(fastifyStatic, { ...STATIC_OPTIONS, root: addedDir });

  const sendIndex = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const scriptHashes = hashesOf();
    if (!scriptHashes) return notFound(reply, 'The panel is not built yet: run the build first.');
    const origins = remoteOrigins(await listRemotes(sources, log));
    const host = publicUrl ? new URL(publicUrl).host : request.headers.host;
    reply.header('content-security-policy', contentSecurityPolicy({ scriptHashes, remoteOrigins: origins, host }));
    return reply.sendFile(INDEX, panelDir);
  };

  fastify.get('/', (_request, reply) => reply.redirect('/admin/'));
  fastify.get('/admin/api/remotes.json', async (_request, reply) => {
    reply.header('cache-control', 'no-cache');
    return { remotes: await listRemotes(sources, log) };
  });
  fastify.get('/admin', (_request, reply) => reply.redirect('/admin/'));
  fastify.get<{ Params: { '*': string } }>('/admin/*', (request, reply) => {
    const path = request.params['*'];
    return extname(path) === '' || path === INDEX ? sendIndex(request, reply) : reply.sendFile(path, panelDir);
  });
  fastify.get<{ Params: { '*': string } }>('/remotes/*', (request, reply) => {
    const path = request.params['*'];
    const [name = ''] = path.split('/');
    return reply.sendFile(path, existsSync(join(sources.builtDir, name)) ? sources.builtDir : addedDir);
  });
}

/** The hashes of the page's inline scripts, read again when the panel was built anew; null when there is no page. */
function hashReader(path: string): () => readonly string[] | null {
  let known: { readonly builtAt: number; readonly hashes: readonly string[] } | null = null;
  return () => {
    const builtAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (builtAt === undefined) return null;
    if (known?.builtAt !== builtAt) known = { builtAt, hashes: inlineScriptHashes(readFileSync(path, 'utf8')) };
    return known.hashes;
  };
}

const STATIC_OPTIONS: Partial<FastifyStaticOptions> = {
  serve: false,
  preCompressed: true,
  index: false,
  cacheControl: false,
  dotfiles: 'deny',
  setHeaders: (reply, path) => {
    reply.setHeader('vary', 'accept-encoding');
    reply.setHeader('cache-control', HASHED.test(path.replace(/\.(br|gz)$/, '')) ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
};

export function notFound(reply: FastifyReply, message = 'There is nothing here.'): FastifyReply {
  return reply.code(404).type('application/json; charset=utf-8').send({ message });
}
