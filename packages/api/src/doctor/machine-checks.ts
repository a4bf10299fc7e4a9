import { accessSync, constants, existsSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Settings } from '../kernel/settings.js';
import { isRestoreUnfinished } from '../platform/db/restore-mark.js';
import { bad, diskFinding, type Finding, good, isNodeGood, mind } from './finding.rules.js';

type Place = Pick<Settings, 'dataDir' | 'host' | 'port'>;

export function nodeCheck(): Finding {
  return isNodeGood(process.version) ? good('node', process.version) : bad('node', `${process.version} is too old: 20.19 or newer`);
}

/** Whether files can be made in the data folder, and whether others can read them. */
export function dataDirCheck({ dataDir }: Place): Finding {
  if (!existsSync(dataDir)) return mind('data folder', `${dataDir} does not exist yet; the start makes it`);
  if (isRestoreUnfinished(dataDir)) return bad('data folder', 'a restore was interrupted: run npm run restore again');
  const probe = join(dataDir, `.doctor-${process.pid}`);
  try {
    accessSync(dataDir, constants.R_OK | constants.X_OK);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    return bad('data folder', `${dataDir} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
  const isOpen = (statSync(dataDir).mode & 0o077) !== 0 && process.platform !== 'win32';
  return isOpen ? mind('data folder', `${dataDir} can be read by other accounts of this machine: chmod 700`) : good('data folder', dataDir);
}

export function diskCheck({ dataDir }: Place): Finding {
  try {
    const { bsize, blocks, bavail } = statfsSync(existsSync(dataDir) ? dataDir : '.');
    return diskFinding(bsize * bavail, bsize * blocks);
  } catch {
    return mind('disk', 'its free space cannot be read');
  }
}

/** A port that is taken is no fault when it is our server that has it. */
export async function portCheck({ host, port }: Place): Promise<Finding> {
  if (port === 0 || (await isFree(host, port)))
    return good('port', port === 0 ? 'any free one' : `${host}:${port} is free: no server runs`);
  const health = await healthOf(host, port);
  if (health === null) return bad('port', `${host}:${port} is taken by something else: choose another PORT`);
  return health
    ? good('port', `a server answers on ${host}:${port} and is ready`)
    : bad('port', `a server answers on ${host}:${port} and is not ready`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** Null: what answers there is not ours. */
async function healthOf(host: string, port: number): Promise<boolean | null> {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const address = `http://${name.includes(':') ? `[${name}]` : name}:${port}/readyz`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(3000) });
    const { status } = (await response.json()) as { readonly status?: unknown };
    return status === 'ok' || status === 'unavailable' ? status === 'ok' : null;
  } catch {
    return null;
  }
}
