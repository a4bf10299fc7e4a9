import { isRoot } from './environment.mjs';
import { capture, findProgram } from './process.mjs';

const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
let isListFresh = false;

/** Whether we may install system packages ourselves. */
export function canInstall() {
  return isRoot() && findProgram(['apt-get']) !== null;
}

/** Installs Debian packages, or throws with what apt said. */
export async function install(packages) {
  console.log(`    installing ${packages.join(', ')} with apt …`);
  if (!isListFresh) {
    const update = await capture('apt-get', ['update'], quiet);
    isListFresh = update.code === 0;
  }
  const { code, output } = await capture('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
  if (code !== 0) throw new Error(`apt-get install ${packages.join(' ')} failed:\n${output}`);
}

/** A program of the machine: what is there, else what apt can bring, else a clear refusal. */
export async function requireProgram({ names, packages, purpose }) {
  const found = findProgram(names);
  if (found) return found;
  if (canInstall()) await install(packages);
  const installed = findProgram(names);
  if (installed) return installed;
  throw new Error(`${purpose} needs ${names.join(' or ')} on the PATH. On Debian: apt-get install ${packages.join(' ')}`);
}
