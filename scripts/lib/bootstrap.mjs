import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canInstall, install as installPackages } from './apt.mjs';
import { requireNode, root } from './environment.mjs';
import { capture, findProgram, show } from './process.mjs';

const MARKER = join(root, 'node_modules', '.shouwen-installed');

/** What an installation depends on: the lock file and, for compiled modules, this very Node. */
function installationKey() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml')));
  return hash.update(`${process.versions.modules} ${process.platform} ${process.arch}`).digest('hex');
}

function isInstalled(key) {
  return existsSync(MARKER) && readFileSync(MARKER, 'utf8') === key;
}

/**
 * pnpm through npx: corepack is not everywhere and checks signatures that mirrors do not serve. From another folder, because
 * npx would prefer the copy that an interrupted installation has left half linked in this one.
 */
function pnpmInstall() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  console.log(`Installing dependencies with ${packageManager}; the embedded database may be compiled, which takes a few minutes …`);
  // npm warns about settings that are meant for the compiler; pnpm has its say.
  const npx = ['--yes', '--loglevel=error', packageManager];
  const pnpm = ['--loglevel=info', '--reporter=append-only', '--dir', root, 'install', '--frozen-lockfile'];
  return show('npx', [...npx, ...pnpm], { cwd: tmpdir(), env: { CI: 'true' } });
}

const COMPILER = { programs: ['make', 'g++', 'python3'], packages: ['make', 'g++', 'python3'] };

/** Where no ready-made binary can be downloaded, the embedded database is compiled: bring the compiler if we may. */
async function installWithCompiler() {
  if ((await pnpmInstall()) === 0) return true;
  const isMissing = COMPILER.programs.some((name) => findProgram([name]) === null);
  if (!isMissing) return false;
  if (!canInstall()) {
    console.error(
      `Compiling the embedded database needs ${COMPILER.programs.join(', ')}. On Debian: apt-get install ${COMPILER.packages.join(' ')}`,
    );
    return false;
  }
  console.log('No ready-made binary could be downloaded and there is no compiler here: bringing one and trying again.');
  await installPackages(COMPILER.packages);
  return (await pnpmInstall()) === 0;
}

/** Brings the dependencies when the lock file, the Node or the machine changed; otherwise costs nothing. */
export async function install() {
  requireNode();
  process.chdir(root);
  const key = installationKey();
  if (isInstalled(key)) return;
  if (!(await installWithCompiler())) {
    console.error('Installing the dependencies failed; see above.');
    process.exit(1);
  }
  writeFileSync(MARKER, key);
}

/** Arguments for turbo: silent unless something fails. */
export function turbo(tasks, packages = []) {
  return ['run', ...tasks, '--output-logs=errors-only', '--no-update-notifier', ...packages.map((name) => `--filter=${name}`)];
}

/** Builds the vocabulary that every test imports; a moment when nothing changed. */
export async function buildVocabulary() {
  const code = await show('turbo', turbo(['build'], ['@shouwen/shared']), { stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) process.exit(code);
}

/** Builds what the server needs; unchanged packages come from turbo's cache. Quiet unless it fails: there is nothing to read in it. */
export async function buildProduct() {
  console.log('Building the server and the panel; the first time takes about a minute …');
  const { code, output } = await capture('turbo', turbo(['build'], ['@shouwen/api', '@shouwen/admin']));
  if (code === 0) return;
  console.error(`${output}\nThe build failed; see above.`);
  process.exit(code);
}
