import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository root; every script works from here, wherever it was called. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const LEAST = [20, 19];

/** Ends with one clear line on a Node that is too old, instead of a syntax error from somewhere deep. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  console.error(`Shouwen needs Node ${LEAST.join('.')} or newer; this is ${process.version}.`);
  process.exit(1);
}

// npm hands its own configuration down to the scripts it runs, and pnpm would take it for its own.
const LEAKED = /^npm_(config|package|lifecycle)_/i;
const KEPT = /^npm_config_(registry|cafile|proxy|https_proxy|noproxy|nodedir|cache|better_sqlite3_binary_host)$/i;

/** The headers beside this Node, so that compiling the embedded database needs no download. */
function headersBesideNode() {
  const prefix = join(dirname(process.execPath), '..');
  return existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {};
}

/** The environment for everything we start: npm's leaks removed, the workspace's own tools first on the PATH. */
export function childEnvironment() {
  const own = Object.entries(process.env).filter(([name]) => !LEAKED.test(name) || KEPT.test(name));
  return {
    ...headersBesideNode(),
    ...Object.fromEntries(own),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  };
}

export function isRoot() {
  return process.getuid?.() === 0;
}
