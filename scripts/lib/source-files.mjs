import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './environment.mjs';

const IGNORED = new Set(['node_modules', 'dist', 'dist-dev', 'coverage', 'data', 'report', 'test-results', 'playwright-report']);
const SOURCE = /\.(ts|tsx|mjs|cjs)$/;

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name) || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return SOURCE.test(entry.name) ? [relative(root, path)] : [];
  });
}

/** Our source files below these folders, as paths from the root; what tools generate is left out. */
export function sourceFiles(folders) {
  return folders.flatMap((folder) => walk(join(root, folder)));
}

/** Whether a generator wrote the file (GraphQL documents of the panel). */
export function isGenerated(path) {
  return path.includes('/gql/');
}
