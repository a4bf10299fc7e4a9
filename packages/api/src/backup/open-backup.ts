import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { BackupProblem } from './backup-problem.js';
import { MANIFEST_SCHEMA, type Manifest, manifestFault, type RestoreTarget } from './manifest.rules.js';
import { MANIFEST } from './take-backup.js';

/** A backup whose manifest can be read and fits this installation. */
export interface OpenBackup {
  readonly folder: string;
  readonly manifest: Manifest;
}

const isManifest = new Ajv().compile<Manifest>(MANIFEST_SCHEMA);

export function openBackup(place: string, target: RestoreTarget): OpenBackup {
  const folder = resolve(place);
  const manifest = readManifest(folder);
  const fault = manifestFault(manifest, target);
  if (fault) throw new BackupProblem(fault);
  return { folder, manifest };
}

function readManifest(folder: string): Manifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  } catch {
    throw new BackupProblem(`${folder} holds no backup: ${MANIFEST} is missing or cannot be read.`);
  }
  if (!isManifest(manifest)) throw new BackupProblem(`${folder} holds no backup of this kind: ${MANIFEST} is not valid.`);
  return manifest;
}
