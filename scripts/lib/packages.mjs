import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.mjs';

function below(folder, depth) {
  const manifest = join(root, folder, 'package.json');
  const own = existsSync(manifest) ? [[JSON.parse(readFileSync(manifest, 'utf8')).name, folder]] : [];
  if (depth === 0) return own;
  const inner = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['node_modules', 'src', 'dist'].includes(entry.name))
    .flatMap((entry) => below(`${folder}/${entry.name}`, depth - 1));
  return [...own, ...inner];
}

/** Our own packages: name → folder from the root. */
export function packageFolders() {
  return new Map(below('packages', 3));
}
