import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type OperatorCommand = 'backup' | 'restore' | 'rotate-key' | 'doctor' | 'verify-audit';

export interface Told {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface OperateOptions {
  readonly args?: readonly string[];
  /** Kills it as soon as it has said that. */
  readonly killAt?: RegExp;
}

/** Runs a command as an operator does, beside everything else, with these settings and nothing else of the environment. */
export function operate(
  command: OperatorCommand,
  environment: Readonly<Record<string, string>>,
  { args = [], killAt }: OperateOptions = {},
): Promise<Told> {
  const file = fileURLToPath(new URL(`../../dist/${command}.js`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], { env: { PATH: process.env.PATH, ...environment } });
  const told = { output: '', errors: '' };
  child.stdout.on('data', (chunk) => {
    told.output += String(chunk);
    if (killAt?.test(told.output)) child.kill('SIGKILL');
  });
  child.stderr.on('data', (chunk) => {
    told.errors += String(chunk);
  });
  // `close` comes after the last output, `exit` may come before it.
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...told })));
}
