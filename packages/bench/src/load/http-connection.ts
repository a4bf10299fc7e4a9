import { connect, type Socket } from 'node:net';

/** One answer: its status and its body's bytes. */
export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** Where to connect, and the headers that every request there carries. */
export interface Place {
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
}

interface Head {
  readonly status: number;
  readonly start: number;
  readonly length: number;
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** Reads just enough of the head: status and content length. Neither server answers in chunks. */
function readHead(received: Buffer): Head | null {
  const end = received.indexOf(END_OF_HEAD);
  if (end < 0) return null;
  const head = received.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer without a length:\n${head}`);
  return { status: Number(head.slice(9, 12)), start: end + 4, length: Number(length) };
}

/**
 * One keep-alive connection that asks and waits, as lean as it gets: the load generator shares the machine with
 * what it measures, and node:http's client would cost more than some of the answers.
 */
export class HttpConnection {
  #received: Buffer = Buffer.alloc(0);
  #settle: { resolve(answer: Answer): void; reject(error: Error): void } | null = null;

  private constructor(
    private readonly socket: Socket,
    private readonly headers: string,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (bytes) => this.#onData(bytes));
    socket.on('error', (error) => this.#settle?.reject(error));
    socket.on('close', () => this.#settle?.reject(new Error('The server closed the connection.')));
  }

  /** Runs `work` on so many fresh connections: idle ones would be closed by the server between two samples. */
  static async withMany<T>(place: Place, count: number, work: (connections: HttpConnection[]) => Promise<T>): Promise<T> {
    const connections = await Promise.all(Array.from({ length: count }, () => HttpConnection.open(place)));
    try {
      return await work(connections);
    } finally {
      for (const connection of connections) connection.close();
    }
  }

  static open({ port, headers }: Place): Promise<HttpConnection> {
    const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new HttpConnection(socket, lines.join(''))));
      socket.once('error', reject);
    });
  }

  post(path: string, body: string, extraHeaders = ''): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) return reject(new Error('The server closed the connection.'));
      this.#settle = { resolve, reject };
      const length = Buffer.byteLength(body);
      this.socket.write(
        `POST ${path} HTTP/1.1\r\n${this.headers}Content-Type: application/json\r\n${extraHeaders}Content-Length: ${length}\r\n\r\n${body}`,
      );
    });
  }

  close(): void {
    this.#settle = null;
    this.socket.destroy();
  }

  #onData(bytes: Buffer): void {
    this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes]);
    const head = readHead(this.#received);
    if (!head || this.#received.length < head.start + head.length) return;
    const body = this.#received.subarray(head.start, head.start + head.length);
    this.#received = Buffer.alloc(0);
    const settle = this.#settle;
    this.#settle = null;
    settle?.resolve({ status: head.status, body });
  }
}
