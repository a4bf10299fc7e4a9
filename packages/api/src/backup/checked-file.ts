import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BackupProblem } from './backup-problem.js';
import type { BackupFile } from './manifest.rules.js';

/** Lets bytes through and remembers how many they were and what they were. */
export function counting(hash: Hash = createHash('sha256')): { readonly stream: Transform; result(): Omit<BackupFile, 'path'> } {
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, result: () => ({ bytes, sha256: hash.digest('hex') }) };
}

/** Copies a file and answers what was copied. */
export async function copyCounted(from: string, to: string): Promise<Omit<BackupFile, 'path'>> {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const counter = counting();
  await pipeline(createReadStream(from), counter.stream, createWriteStream(to, { mode: 0o600, flush: true }));
  return counter.result();
}

/** What a file holds. */
export async function measureFile(path: string): Promise<Omit<BackupFile, 'path'>> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { bytes: statSync(path).size, sha256: hash.digest('hex') };
}

/** Copies a file out of a backup; a copy that is not what the manifest says is a reason to stop. */
export async function copyChecked(folder: string, file: BackupFile, to: string): Promise<void> {
  assertSame(file, await copyCounted(join(folder, file.path), to).catch(unreadable(file)));
}

/** Reads every file of a backup and compares it with the manifest. */
export async function verifyFiles(folder: string, files: readonly BackupFile[]): Promise<void> {
  for (const file of files) assertSame(file, await measureFile(join(folder, file.path)).catch(unreadable(file)));
}

export function assertSame(file: BackupFile, found: Omit<BackupFile, 'path'>): void {
  if (found.bytes === file.bytes && found.sha256 === file.sha256) return;
  throw new BackupProblem(`The backup is damaged: ${file.path} is not what its manifest says (${found.bytes} of ${file.bytes} bytes).`);
}

function unreadable({ path }: BackupFile): (error: unknown) => never {
  return (error) => {
    throw new BackupProblem(`The backup is damaged: ${path} cannot be read (${error instanceof Error ? error.message : error}).`);
  };
}
