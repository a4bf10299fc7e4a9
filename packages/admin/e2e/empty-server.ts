import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url));

/** A server of its own on an empty folder, without a demonstration: what an operator has after the first start. */
export interface EmptyServer {
  readonly address: string;
  readonly setupToken: string;
  stop(): Promise<void>;
}

export async function startEmptyServer(): Promise<EmptyServer> {
  const folder = mkdtempSync(join(tmpdir(), 'shouwen-empty-'));
  const env = { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, DEMO: 'off', LOG_LEVEL: 'warn' };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const output = await untilOpen(child);
  return {
    address: /Listening on (\S+)/.exec(output)?.[1] ?? '',
    setupToken: /set-up token: (\S+)/.exec(output)?.[1] ?? '',
    async stop() {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function untilOpen(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('close', () => reject(new Error(`the server ended: ${output}`)));
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
      if (/^Open .*\n/m.test(output)) resolve(output);
    });
  });
}
