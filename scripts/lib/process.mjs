import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { childEnvironment, root } from './environment.mjs';

const isWindows = process.platform === 'win32';
const running = new Set();

/** Starts a program in the repository (or `cwd`) with the cleaned environment; it ends with us at the latest. */
export function start(command, args, { cwd = root, env = {}, stdio = 'inherit' } = {}) {
  const child = spawn(command, args, { cwd, env: { ...childEnvironment(), ...env }, stdio, shell: isWindows });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/** Asks every program still running to end. */
export function stopAll() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Ends us in order when whoever called us is gone. npm passes a SIGTERM on to the shell between us and it, and that shell dies alone: without
 * this, `npm test` that is stopped from outside would leave its servers and browsers behind.
 */
export function endWithCaller() {
  const caller = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === caller) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

function exitCode(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a program with its output in plain sight. */
export function show(command, args, options) {
  return exitCode(start(command, args, options));
}

/** Runs a program quietly and keeps what it printed, for the case that it fails. */
export async function capture(command, args, options = {}) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  const code = await exitCode(child);
  return { code, output };
}

/** The first of these programs that the machine has, on the PATH or in the folders where Debian keeps servers. */
export function findProgram(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/libexec'];
  for (const name of names) {
    const folder = folders.find((candidate) => candidate && existsSync(join(candidate, name)));
    if (folder) return join(folder, name);
  }
  return null;
}
