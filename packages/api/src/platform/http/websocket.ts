import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { AppState } from '../context.js';
import { formatError } from '../graphql/format-error.js';
import { RequestError, unauthenticated } from '../graphql/request-error.js';
import { subscribeAnew, subscriptionChecker } from '../graphql/subscription-stream.js';
import type { Authenticator } from './caller.js';
import { OpenSockets, type SocketCaller } from './open-sockets.js';
import { isForeignOrigin } from './origin.js';
import type { RateLimiter } from './rate-limiter.js';
import { HttpRefusal } from './read-body.js';

export interface WebSocketEndpoint {
  readonly app: AppState;
  readonly schema: GraphQLSchema;
  readonly authenticator: Authenticator;
  readonly limiter: RateLimiter;
}

/** Subscriptions one socket may hold open at a time; the panel needs three. */
const MAX_SUBSCRIPTIONS = 20;
const FORBIDDEN = 4403;

/** How long a caller may take to answer when the server ends the connection. */
const FAREWELL_MS = 2000;

/**
 * Subscriptions over graphql-ws, on the same address as queries. The caller is checked when the socket opens, when it subscribes, at every
 * event, and by a sweep in between: a session that ended loses its sockets within five seconds.
 */
export function serveWebSocket(server: Server, { app, schema, authenticator, limiter }: WebSocketEndpoint): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const open = new OpenSockets(app, authenticator);
  const check = subscriptionChecker(schema);
  app.metrics.countSockets(() => sockets.clients.size);
  const callers = new WeakMap<object, SocketCaller>();

  const disposable = useServer<Record<string, unknown>, { caller?: SocketCaller }>(
    {
      isProd: true,
      connectionInitWaitTimeout: 3000,
      onConnect: async ({ extra, connectionParams }) => {
        const caller = await open.admit(extra.socket, extra.request, connectionParams ?? {}).catch(nobodyIfRefused);
        if (caller) extra.caller = caller;
        return caller !== null;
      },
      onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
        // Counted before anything is awaited: this one is already among them, those that arrive meanwhile are not yet.
        const isOneTooMany = Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS;
        const ctx = await extra.caller?.renew().catch(asGraphQLError);
        if (ctx instanceof GraphQLError) return [ctx];
        if (!extra.caller || !ctx) {
          extra.socket.close(FORBIDDEN, 'Forbidden');
          return [unauthenticated()];
        }
        if (isOneTooMany) return [new RequestError('BAD_REQUEST', `One connection holds at most ${MAX_SUBSCRIPTIONS} subscriptions.`)];
        callers.set(ctx, extra.caller);
        return check(payload, ctx, limiter);
      },
      subscribe: (args: ExecutionArgs) => subscribeAnew(args, async () => (await callers.get(Object(args.contextValue))?.renew()) ?? null),
      onError: (...[, , , errors]) => errors.map((error) => formatError(error, '', app.log)),
      onNext: async (...[, , , , result]) => {
        if (!result.errors) return;
        return { ...result, errors: result.errors.map((error) => formatError(error, '', app.log)) };
      },
    },
    sockets,
  );

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node has taken its own listener off: a caller who hangs up now would end the whole process.
    socket.on('error', () => socket.destroy());
    const status = refusedUpgrade(request, app.settings.publicUrl);
    if (status) return refuse(socket, status);
    sockets.handleUpgrade(request, socket, head, (ws) => {
      sockets.emit('connection', ws, request);
      // graphql-ws would write the stack past our log whenever a caller breaks the protocol; ws closes the socket by itself.
      ws.removeAllListeners('error').on('error', ({ name }) => app.log.debug({ error: name }, 'a socket broke'));
    });
  });

  return {
    async close() {
      open.stop();
      // Whoever does not answer the farewell is cut off; ws alone would wait half a minute for them.
      setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, FAREWELL_MS).unref();
      await disposable.dispose();
    },
  };
}

/** Credentials that cannot be read are as good as none: the socket is closed, nothing has broken. */
function nobodyIfRefused(error: unknown): null {
  if (error instanceof HttpRefusal) return null;
  throw error;
}

/** A database that is away ends no socket: the subscriber is told to try again. */
function asGraphQLError(error: unknown): GraphQLError {
  return new GraphQLError('', { originalError: error instanceof Error ? error : null });
}

/** Says no and lets go of the connection: one that the caller keeps open would hold up the end of the server. */
function refuse(socket: Duplex, status: number): void {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function refusedUpgrade({ url, headers }: IncomingMessage, publicUrl?: string): 403 | 404 | null {
  if (url !== '/graphql') return 404;
  return isForeignOrigin(headers, publicUrl) ? 403 : null;
}
