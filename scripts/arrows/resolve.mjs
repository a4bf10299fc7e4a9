import { existsSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { root } from '../lib/environment.mjs';

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** TypeScript sources import each other by the names they will have when built (`./x.js`); what is built is not looked for. */
function resolveRelative(from, specifier) {
  const path = join(root, dirname(from), specifier);
  if (path.includes('/dist/')) return relative(root, path);
  const stem = path.replace(/\.js$/, '');
  const candidates = [path, ...['.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'].map((end) => stem + end)];
  const found = candidates.find(isFile);
  return found ? relative(root, found) : null;
}

function packageName(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const manifests = new Map();

function manifestIn(folder) {
  if (!manifests.has(folder)) {
    const path = join(root, folder, 'package.json');
    manifests.set(folder, isFile(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
  }
  return manifests.get(folder);
}

function declares(manifest, name) {
  const groups = [manifest.dependencies, manifest.devDependencies, manifest.peerDependencies];
  return manifest.name === name || groups.some((group) => group && (name in group || `@types/${name}` in group));
}

/** Whether a package.json at or above the file names the package: where Node would find it. */
function isDeclared(file, name) {
  const folder = dirname(file);
  return declares(manifestIn(folder), name) || (folder !== '.' && isDeclared(folder, name));
}

/** `packages` maps our own package names to their folders; answers a path from the root, or null when nothing is there. */
export function resolveImport(file, specifier, packages) {
  const bare = specifier.replace(/\?.*$/, '');
  if (isBuiltin(bare)) return 'node:';
  if (bare.startsWith('.')) return resolveRelative(file, bare);
  if (bare.startsWith('virtual:')) return bare;
  const name = packageName(bare);
  if (!isDeclared(file, name)) return null;
  return packages.has(name) ? `${packages.get(name)}/${bare.slice(name.length + 1)}` : `node_modules/${name}/`;
}
