import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { required } from './given.js';
import type { TestPlace } from './open-test-db.js';
import { TestCaller } from './test-caller.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const PASSWORD = 'correct horse battery';
const CREATE = `mutation First($input: FirstAdministratorCreateInput!) { firstAdministratorCreate(input: $input) { viewer { language } userErrors { code } } }`;

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The built server as a process of its own, started as an operator does: what only a real process can show is tested with it. */
export class ServerProcess {
  readonly ended: Promise<Ended>;
  private out = '';
  private err = '';
  private readonly waiting = new Set<() => void>();

  private constructor(private readonly child: ChildProcess) {
    running.add(child);
    child.stdout?.on('data', (chunk) => this.hear(() => (this.out += String(chunk))));
    child.stderr?.on('data', (chunk) => this.hear(() => (this.err += String(chunk))));
    this.ended = new Promise((resolve) => {
      // `close` comes after the last output, `exit` may come before it.
      child.once('close', (code, signal) => {
        running.delete(child);
        resolve({ code, signal });
      });
    });
  }

  /** Starts it with these settings and nothing else of the environment; does not wait for anything. */
  static spawn(environment: Readonly<Record<string, string>>): ServerProcess {
    if (!existsSync(MAIN)) throw new Error(`${MAIN} is not there: build first (pnpm --filter @shouwen/api build)`);
    const env = { PATH: process.env.PATH, PORT: '0', DEMO: 'off', LOG_LEVEL: 'warn', RATE_LIMIT: 'off', ...environment };
    return new ServerProcess(spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  /** Starts it on a database and waits until it takes requests and has said how to enter. */
  static async start({ settings }: TestPlace, environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
    const { dataDir, databaseUrl } = settings;
    const server = ServerProcess.spawn({ DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }), ...environment });
    await server.says(/^Open .*\n/m);
    return server;
  }

  get address(): string {
    return required(/Listening on (\S+)/.exec(this.out)?.[1], 'address');
  }

  get output(): string {
    return this.out;
  }

  get errors(): string {
    return this.err;
  }

  /** Waits for a line on the standard output. */
  async says(what: RegExp): Promise<void> {
    let isOver = false;
    void this.ended.then(() => {
      isOver = true;
      this.hear(() => undefined);
    });
    while (!what.test(this.out)) {
      if (isOver) throw new Error(`The server ended before it said ${what}: ${this.out}${this.err}`);
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }

  /** Somebody with a cookie, or nobody. */
  caller(headers: Readonly<Record<string, string>> = {}): TestCaller {
    return new TestCaller({ address: this.address, statements: [], headers });
  }

  /** Makes the first person of the empty installation and answers the headers that sign them in, at every process of it. */
  async createAdministrator(): Promise<Readonly<Record<string, string>>> {
    const setupToken = required(/set-up token: (\S+)/.exec(this.out)?.[1], 'set-up token');
    const input = { setupToken, account: 'root', name: 'Root', password: PASSWORD };
    const { headers } = await this.caller().run(CREATE, { input });
    return { cookie: required(headers.get('set-cookie')?.split(';')[0], 'session of the first administrator') };
  }

  private hear(note: () => void): void {
    note();
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }
}
