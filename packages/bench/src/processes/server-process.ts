import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface Usage {
  readonly cpuMs: number;
  readonly rssMb: number;
}

export interface ServerOptions {
  readonly name: string;
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** Extra arguments of Node, for profiles. */
  readonly nodeArguments?: readonly string[];
}

const REPORTER = new URL('./usage-reporter.js', import.meta.url).href;

/** A TCP port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** One measured server in its own process. */
export class ServerProcess {
  private constructor(
    readonly name: string,
    readonly port: number,
    private readonly child: ChildProcess,
  ) {}

  /** Starts a server and waits until `/readyz` answers 200. */
  static async start({ name, file, env, nodeArguments = [] }: ServerOptions): Promise<ServerProcess> {
    const port = await freePort();
    const log: string[] = [];
    const child = fork(file, [], {
      execArgv: ['--enable-source-maps', '--import', REPORTER, ...nodeArguments],
      env: { PATH: process.env.PATH, ...env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => log.push(String(text)));
    const server = new ServerProcess(name, port, child);
    if (!(await server.#isReady())) {
      await server.stop();
      throw new Error(`${fileURLToPath(new URL(file, 'file:'))} did not start:\n${log.join('').slice(-4000)}`);
    }
    return server;
  }

  async #isReady(): Promise<boolean> {
    for (let tries = 0; tries < 1800 && this.child.exitCode === null; tries++) {
      const response = await fetch(`http://127.0.0.1:${this.port}/readyz`).catch(() => null);
      if (response?.ok) return true;
      await sleep(100);
    }
    return false;
  }

  /** What the process has used since it started. */
  usage(): Promise<Usage> {
    return new Promise((resolve) => {
      this.child.once('message', (message: Usage) => resolve(message));
      this.child.send('usage');
    });
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(timer);
  }
}
