import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { Actor } from '../../kernel/actor.js';
import type { AppState, Ctx } from '../context.js';
import type { Authenticator } from './caller.js';
import { Exchange } from './exchange.js';
import { credentialsOf, requestCtx, requestIdOf } from './request-ctx.js';

/** The caller behind an open socket, as they are now. */
export interface SocketCaller {
  /** A fresh context, or null when the session or token is no longer good. */
  renew(): Promise<Ctx | null>;
  /** Who it was when last looked at. */
  readonly actor: Actor | null;
}

/** Together with the three seconds that callers are remembered this stays below the promised five. */
const SWEEP_MS = 1500;

/** Every socket whose caller was let in. Those whose session or token ended are closed with 4403. */
export class OpenSockets {
  private readonly callers = new Map<WebSocket, SocketCaller>();
  private readonly timer: NodeJS.Timeout;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly app: AppState,
    private readonly authenticator: Authenticator,
  ) {
    this.timer = setInterval(() => void this.sweep(), SWEEP_MS);
    this.timer.unref();
    this.unsubscribe = authenticator.onChange((isConcerned) => void this.sweep(isConcerned));
  }

  /** Lets the caller in by cookie or by `connectionParams.authorization`; null when they may not. `accept-language` is heard there as well. */
  async admit(socket: WebSocket, request: IncomingMessage, parameters: Record<string, unknown>): Promise<SocketCaller | null> {
    const caller = this.callerOf(request, parameters);
    if (!(await caller.renew())) return null;
    this.callers.set(socket, caller);
    socket.once('close', () => this.callers.delete(socket));
    return caller;
  }

  stop(): void {
    clearInterval(this.timer);
    this.unsubscribe();
  }

  private callerOf(request: IncomingMessage, parameters: Record<string, unknown>): SocketCaller {
    const headers = { ...request.headers, ...said(parameters) };
    const exchange = new Exchange(request, this.app.settings);
    const credentials = credentialsOf(headers, exchange);
    let last: Actor | null = null;
    return {
      get actor() {
        return last;
      },
      renew: async () => {
        const caller = await this.authenticator.recognise(credentials);
        last = caller.actor;
        if (caller.actor.kind === 'anonymous') return null;
        return requestCtx(this.app, { caller, requestId: requestIdOf(headers), exchange, headers, idempotency: null });
      },
    };
  }

  private async sweep(isConcerned: (actor: Actor) => boolean = () => true): Promise<void> {
    const concerned = [...this.callers].filter(([, { actor }]) => actor !== null && isConcerned(actor));
    await Promise.all(concerned.map(([socket, caller]) => this.check(socket, caller)));
  }

  /** A database that is away closes nothing: the next sweep asks again. */
  private async check(socket: WebSocket, caller: SocketCaller): Promise<void> {
    try {
      if (!(await caller.renew())) socket.close(4403, 'Forbidden');
    } catch (error) {
      this.app.log.warn({ error: error instanceof Error ? error.name : typeof error }, 'a socket could not be checked');
    }
  }
}

/** What a browser cannot say in the headers of a socket: a script sets none there. */
function said(parameters: Record<string, unknown>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of ['authorization', 'accept-language']) {
    const value = parameters[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return headers;
}
