import { WebSocket } from 'ws';

export interface Subscribed {
  /** Payloads of `next` messages, in order. */
  readonly received: readonly SubscriptionPayload[];
  /** Resolves with the first payload. */
  readonly first: Promise<SubscriptionPayload>;
  stop(): void;
}

interface SubscriptionPayload {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A graphql-ws client written out, so that tests see close codes and refusals as they are. */
export class TestSocket {
  /** The code the server closed with. */
  readonly closed: Promise<number>;
  private readonly listeners = new Map<string, (message: Message) => void>();

  private constructor(private readonly socket: WebSocket) {
    this.closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('message', (text) => {
      const message = JSON.parse(String(text)) as Message;
      this.listeners.get(message.id ?? message.type)?.(message);
    });
  }

  /** Opens and introduces itself; fails with the status or close code when it is not let in. */
  static async open(address: string, headers: Readonly<Record<string, string>>, parameters: object = {}): Promise<TestSocket> {
    const { origin, ...others } = headers;
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: others,
      ...(origin && { origin }),
    });
    const opened = new TestSocket(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.once('close', (code) => reject(new Error(`closed with ${code}`)));
      opened.listeners.set('connection_ack', () => resolve());
      socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: parameters })));
    });
    return opened;
  }

  subscribe(query: string, variables: object = {}): Subscribed {
    const id = `s${this.listeners.size}`;
    const received: SubscriptionPayload[] = [];
    const first = new Promise<SubscriptionPayload>((resolve) => {
      this.listeners.set(id, ({ type, payload }) => {
        if (type === 'complete') return;
        const answer = (type === 'error' ? { errors: payload } : payload) as SubscriptionPayload;
        received.push(answer);
        resolve(answer);
      });
    });
    this.socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
    return { received, first, stop: () => this.socket.send(JSON.stringify({ id, type: 'complete' })) };
  }

  /** Until what was subscribed to stands: some refused subscriptions, one after the other, take the server longer than a right one. */
  async stands(): Promise<void> {
    for (let refused = 0; refused < 3; refused += 1) await this.subscribe('subscription { none }').first;
  }

  close(): void {
    this.socket.close();
  }
}
