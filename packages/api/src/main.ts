import 'reflect-metadata';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@shouwen/shared';
import { type App, createApp } from './app.js';
import { ConfigError, readSettings } from './config.js';
import { loadDemo } from './demo.js';

/** The only file that acts when it is loaded: environment → server → terminal. */
async function main(): Promise<void> {
  const app = await createApp(readSettings(process.env), { onProgress: say, seedDemo: (state) => loadDemo(state, say) });
  const address = await app.listen();
  // Before anybody is told that it runs: who waits for that line may stop it right after.
  endOnSignal(app);
  say(`Listening on ${address}`);
  sayHowToEnter(app, address);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function sayHowToEnter({ state }: App, address: string): void {
  if (state.isDemo()) say(`Open ${address}/admin and sign in as ${DEMO_ACCOUNTS.join(', ')} with the password ${DEMO_PASSWORD}`);
  else if (state.setupToken !== null) say(`Open ${address}/admin and create the administrator with this set-up token: ${state.setupToken}`);
  else say(`Open ${address}/admin`);
}

/** A signal that follows this soon is the same one: npm passes on the Ctrl-C that the terminal has sent us already. */
const SAME_SIGNAL_MS = 500;

/** The first signal ends it in order, another one at once. */
function endOnSignal(app: App): void {
  let stoppingSince: number | null = null;
  const onSignal = (): void => {
    if (stoppingSince !== null && performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
    if (stoppingSince !== null) return;
    stoppingSince = performance.now();
    void stop(app);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}

async function stop(app: App): Promise<void> {
  say('Stopping: finishing open requests');
  await app.close();
  process.exit(0);
}

/** One line for mistakes of whoever starts it; the stack only for ours. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `PORT is taken: ${error.message}. Choose another, for example PORT=4001`;
  if (error instanceof ConfigError || error.name === 'PlaybookProblem' || typeof code === 'string') return error.message;
  return error.stack ?? error.message;
}

main().catch((error: unknown) => {
  process.stderr.write(`Shouwen cannot start. ${explain(error)}\n`);
  process.exit(1);
});
