import { ConfigError } from './config.js';

/** One line for whoever runs a command. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The last line, and the exit code once it is written. */
export function endWith(code: number, line: string, to: NodeJS.WritableStream = code === 0 ? process.stdout : process.stderr): void {
  process.exitCode = code;
  to.write(`${line}\n`);
}

/** One line for what an operator can mend; the stack for what only we can. */
export function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTheirs = error instanceof ConfigError || error.name === 'BackupProblem' || error.name === 'NoDatabase' || 'code' in error;
  return isTheirs ? error.message : (error.stack ?? error.message);
}
