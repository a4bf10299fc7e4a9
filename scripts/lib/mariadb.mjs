import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requireProgram } from './apt.mjs';
import { isRoot } from './environment.mjs';
import { capture, findProgram } from './process.mjs';

const USER = 'shouwen';
const PASSWORD = 'shouwen';

/** A TCP port nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const asRoot = () => (isRoot() ? ['--user=root'] : []);

/** Lays out an empty server in `dataDir`: MariaDB and MySQL each have their own way. */
async function initialise(server, dataDir) {
  const version = await capture(server, ['--version']);
  const installer = version.output.includes('MariaDB') && findProgram(['mariadb-install-db', 'mysql_install_db']);
  const [command, args] = installer
    ? [installer, ['--no-defaults', `--datadir=${dataDir}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot()]]
    : [server, ['--no-defaults', `--datadir=${dataDir}`, '--initialize-insecure', ...asRoot()]];
  const { code, output } = await capture(command, args);
  if (code !== 0) throw new Error(`Preparing a temporary database server failed:\n${output}`);
}

/** The settings we promise to work with: every commit on disk before it is answered. */
function serverArguments({ dataDir, port, initFile, bufferPool }) {
  return [
    '--no-defaults',
    `--datadir=${dataDir}`,
    `--socket=${join(dataDir, 'server.sock')}`,
    `--pid-file=${join(dataDir, 'server.pid')}`,
    `--init-file=${initFile}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--innodb-flush-log-at-trx-commit=1',
    `--innodb-buffer-pool-size=${bufferPool}`,
    '--character-set-server=utf8mb4',
    '--max-connections=300',
    '--skip-log-bin',
    ...asRoot(),
  ];
}

function grants() {
  const accounts = ["'%'", "'localhost'"].map((host) => `'${USER}'@${host}`);
  const statements = accounts.flatMap((account) => [
    `CREATE USER IF NOT EXISTS ${account} IDENTIFIED BY '${PASSWORD}';`,
    `GRANT ALL PRIVILEGES ON *.* TO ${account} WITH GRANT OPTION;`,
  ]);
  return `${statements.join('\n')}\n`;
}

/** Whether the server greets us: it speaks first when it is ready. */
function greets(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket.setTimeout(1000, () => answer(false));
    socket.once('data', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

async function untilReady(child, port, log) {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) break;
    if (await greets(port)) return;
    await sleep(100);
  }
  throw new Error(`The temporary database server did not start:\n${log.join('')}`);
}

/** Ends the server and removes its folder; SIGKILL only if it does not listen. */
async function stop(child, folder) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(timer);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** A real MariaDB (or MySQL) in a temporary folder on a free port; `url` names no database yet. */
export async function startMariadb({ bufferPool = '256M' } = {}) {
  const server = await requireProgram({
    names: ['mariadbd', 'mysqld'],
    packages: ['mariadb-server-core', 'mariadb-client-core'],
    purpose: 'Testing on MariaDB',
  });
  const folder = mkdtempSync(join(tmpdir(), 'shouwen-mariadb-'));
  const dataDir = join(folder, 'data');
  const initFile = join(folder, 'grants.sql');
  writeFileSync(initFile, grants());
  await initialise(server, dataDir);
  const port = await freePort();
  const log = [];
  // Its own process group: Ctrl-C reaches us first, and we end it in order.
  const child = spawn(server, serverArguments({ dataDir, port, initFile, bufferPool }), {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => log.push(String(text)));
  const end = () => stop(child, folder);
  try {
    await untilReady(child, port, log);
  } catch (error) {
    await end();
    throw error;
  }
  return { url: `mysql://${USER}:${PASSWORD}@127.0.0.1:${port}`, port, pid: child.pid, stop: end };
}
