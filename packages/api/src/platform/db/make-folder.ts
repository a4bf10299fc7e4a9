import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, one at a time: `mkdir` with `recursive` never returns where a file system (/proc) says that nothing
 * is there and that nothing can be made. Throws one sentence for whoever chose the path.
 */
export function makeFolder(path: string, mode = 0o700): void {
  try {
    make(path, mode);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = String(Object(cause).code ?? 'EINVAL');
    throw Object.assign(new Error(`The folder ${path} cannot be used (${code}). Choose another DATA_DIR`, { cause }), { code });
  }
}

function make(path: string, mode: number): void {
  const known = statSync(path, { throwIfNoEntry: false });
  if (known?.isDirectory()) return;
  if (known) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  const parent = dirname(path);
  if (parent !== path) make(parent, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process may have been quicker.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
