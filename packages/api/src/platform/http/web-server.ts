import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { AppState } from '../context.js';
import { createApolloServer } from '../graphql/apollo-server.js';
import { maintenance } from '../system/maintenance.js';
import type { Authenticator } from './caller.js';
import { serveExports } from './exports.js';
import { serveFeatureRoutes } from './feature-routes.js';
import { serveFiles } from './file-routes.js';
import { type GraphQLEndpoint, handleGraphQL } from './graphql-handler.js';
import { serveHealth } from './health.js';
import { RateLimiter } from './rate-limiter.js';
import { COMMON_HEADERS } from './security-headers.js';
import { notFound, type PanelFiles, serveAdmin } from './static-admin.js';
import { serveWebSocket } from './websocket.js';

export interface WebServerParts {
  readonly app: AppState;
  readonly schema: GraphQLSchema;
  readonly authenticator: Authenticator;
  readonly panel: PanelFiles;
  /** Whether the database answers and its schema is this version's. */
  isReady(): Promise<boolean>;
}

export interface WebServer {
  /** The address it answers on. */
  listen(host: string, port: number): Promise<string>;
  /** Takes no more requests, lets those in flight finish, closes the sockets. */
  close(): Promise<void>;
}

/** Slow senders hold a connection no longer than this; Node looks every `connectionsCheckingInterval`. */
const PATIENCE = { headersTimeout: 5000, requestTimeout: 10_000, keepAliveTimeout: 5000, connectionsCheckingInterval: 1000 } as const;

/** How long requests in flight may take to finish when the server stops. */
const FINISH_MS = 20_000;

/** One server for everything on one origin: `/graphql` goes straight to its handler, the rest through Fastify. */
export async function createWebServer({ app, schema, authenticator, panel, isReady }: WebServerParts): Promise<WebServer> {
  const limiter = new RateLimiter(app);
  const apollo = createApolloServer(schema, app.log, (ctx, points) => limiter.chargeOperation(ctx, points));
  await apollo.start();
  const endpoint: GraphQLEndpoint = { app, apollo, authenticator, limiter };
  const fastify = createFastify((handler) =>
    createServer(PATIENCE, (request, response) => route(endpoint, handler, { request, response })),
  );
  serveHealth(fastify, { isReady, isInMaintenance: async () => (await maintenance.of(app)).isOn });
  serveFeatureRoutes(fastify, { app, authenticator });
  serveExports(fastify, { app, authenticator });
  await serveAdmin(fastify, panel, app.log);
  await serveFiles(fastify, { app, authenticator });
  const sockets = serveWebSocket(fastify.server, { app, schema, authenticator, limiter });
  return {
    async listen(host, port) {
      await fastify.listen({ host, port });
      return addressOf(fastify.server, host);
    },
    async close() {
      const impatience = setTimeout(() => fastify.server.closeAllConnections(), FINISH_MS);
      // Connections that are kept alive would hold the end up after their last answer.
      const sweep = setInterval(() => fastify.server.closeIdleConnections(), 100);
      await sockets.close();
      await fastify.close();
      clearTimeout(impatience);
      clearInterval(sweep);
      await apollo.stop();
    },
  };
}

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function route(
  endpoint: GraphQLEndpoint,
  other: (request: IncomingMessage, response: ServerResponse) => void,
  { request, response }: Call,
): void {
  const { url = '' } = request;
  if (url === '/graphql' || url.startsWith('/graphql?')) void handleGraphQL(endpoint, request, response);
  else other(request, response);
}

type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

const INVALID = { message: 'The request is not valid.' } as const;

function createFastify(server: (handler: RequestListener) => Server): FastifyInstance {
  const fastify = Fastify({
    logger: false,
    bodyLimit: 1024,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    serverFactory: server,
    // A malformed address never reaches a route; it gets the same shape as everything else that is refused.
    frameworkErrors: (_error, _request, { raw }) => {
      raw.writeHead(400, { ...COMMON_HEADERS, 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(INVALID));
    },
  });
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.headers(COMMON_HEADERS);
  });
  fastify.setNotFoundHandler((_request, reply) => notFound(reply));
  fastify.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send(status === 500 ? { message: 'Internal server error.' } : INVALID);
  });
  return fastify;
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
