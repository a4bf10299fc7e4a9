import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PERMISSIONS, type Permission } from '@shouwen/shared';
import type { Log } from '../context.js';

/** One remote the panel loads: its name, the addresses of its module and styles, and the permission without which it is not shown. */
export interface RemoteEntry {
  readonly name: string;
  readonly entry: string;
  readonly css: readonly string[];
  /** Version of the agreement between shell and remotes that it was written for. */
  readonly contract: string;
  readonly permission?: Permission;
}

export interface RemoteSources {
  /** Folder of the remotes built with the panel: `<name>/remote.json` each. */
  readonly builtDir: string;
  /** `remotes.json` of this installation: remotes of other teams, joined without a rebuild. */
  readonly registryFile: string;
}

/** The remotes of the moment. A broken row is left out with a warning, so that it cannot take the panel down. */
export async function listRemotes({ builtDir, registryFile }: RemoteSources, log: Log): Promise<RemoteEntry[]> {
  const built = await Promise.all((await folders(builtDir)).map((name) => readJson(join(builtDir, name, 'remote.json'))));
  const extra = await readJson(registryFile);
  const rows = [...built.filter((row) => row !== null), ...(Array.isArray(extra) ? extra : [])];
  const entries = new Map<string, RemoteEntry>();
  for (const row of rows) {
    const entry = toEntry(row);
    if (entry && !entries.has(entry.name)) entries.set(entry.name, entry);
    else
      log.warn(
        { remote: entry?.name ?? null },
        entry ? 'a remote of this name exists already' : 'a remote is not registered well: look at its name, entry and permission',
      );
  }
  return [...entries.values()];
}

/** Origins other than ours that remotes come from; only registered ones may run. */
export function remoteOrigins(remotes: readonly RemoteEntry[]): string[] {
  const addresses = remotes.flatMap(({ entry, css }) => [entry, ...css]);
  return [...new Set(addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).origin))];
}

async function folders(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => null);
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return {};
  }
}

function toEntry(row: unknown): RemoteEntry | null {
  if (row === null || typeof row !== 'object') return null;
  const { name, entry, css = [], contract = '1', permission } = row as Record<string, unknown>;
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(name) || typeof contract !== 'string') return null;
  if (!isAddress(entry) || !Array.isArray(css) || !css.every(isAddress)) return null;
  // A mistake here must not show the remote to everybody.
  if (permission !== undefined && !isPermission(permission)) return null;
  return { name, entry, css, contract, ...(permission !== undefined && { permission }) };
}

function isPermission(value: unknown): value is Permission {
  return PERMISSIONS.some((permission) => permission === value);
}

/** From the root of this origin, or of a host by its plain name: the page's policy names it, where `;` and `*` would mean something. */
function isAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 500) return false;
  if (/^\/(?![\\/])/.test(value)) return true;
  return /^https?:\/\//.test(value) && URL.canParse(value) && /^([\w.-]+|\[[\da-f:]+\])$/.test(new URL(value).hostname);
}
