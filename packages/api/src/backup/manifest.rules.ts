export type BackupEngine = 'sqlite' | 'mysql';

/** One file of a backup, with what it must hold. */
export interface BackupFile {
  /** Below the folder of the backup, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface BackupTable {
  readonly name: string;
  readonly rows: number;
}

/** What a backup says about itself; `manifest.json` of its folder, written last. */
export interface Manifest {
  readonly format: 1;
  readonly product: 'shouwen';
  /** Version of Shouwen that made it. */
  readonly version: string;
  readonly engine: BackupEngine;
  /** Version of the database server or library. */
  readonly engineVersion: string;
  /** The moment all of it is of, by the clock of the machine. */
  readonly takenAt: string;
  /** Names of the migrations applied, in order. */
  readonly migrations: readonly string[];
  readonly tables: readonly BackupTable[];
  /** The database. */
  readonly database: readonly BackupFile[];
  /** Everything else of the data folder. */
  readonly files: readonly BackupFile[];
}

const FILE = '^(?!/)(?!.*(^|/)\\.\\.(/|$)).+$';
const file = {
  type: 'object',
  required: ['path', 'bytes', 'sha256'],
  properties: {
    path: { type: 'string', pattern: FILE },
    bytes: { type: 'integer', minimum: 0 },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
} as const;
const table = {
  type: 'object',
  required: ['name', 'rows'],
  properties: { name: { type: 'string', pattern: '^\\w+$' }, rows: { type: 'integer', minimum: 0 } },
} as const;

/** JSON Schema of a manifest: it comes from a disk, so nothing in it is believed unchecked. */
export const MANIFEST_SCHEMA = {
  type: 'object',
  required: ['format', 'product', 'version', 'engine', 'engineVersion', 'takenAt', 'migrations', 'tables', 'database', 'files'],
  properties: {
    format: { const: 1 },
    product: { const: 'shouwen' },
    version: { type: 'string' },
    engine: { enum: ['sqlite', 'mysql'] },
    engineVersion: { type: 'string' },
    takenAt: { type: 'string' },
    migrations: { type: 'array', items: { type: 'string' } },
    tables: { type: 'array', items: table },
    database: { type: 'array', items: file, minItems: 1 },
    files: { type: 'array', items: file },
  },
} as const;

export interface RestoreTarget {
  readonly engine: BackupEngine;
  /** Names of the migrations this version knows, in order. */
  readonly migrations: readonly string[];
}

/** Why a backup cannot be restored here; null when it can. */
export function manifestFault(manifest: Manifest, target: RestoreTarget): string | null {
  if (manifest.engine !== target.engine) {
    const [from, to] = [ENGINE_NAMES[manifest.engine], ENGINE_NAMES[target.engine]];
    return `The backup is of ${from}, and this installation is set up for ${to}. Set or clear DATABASE_URL accordingly.`;
  }
  const unknown = manifest.migrations.filter((name) => !target.migrations.includes(name));
  if (unknown.length > 0) {
    return `The backup was made by a newer version (${manifest.version}): this one does not know ${unknown.join(', ')}. Install that version first.`;
  }
  return null;
}

const ENGINE_NAMES = { sqlite: 'the embedded SQLite', mysql: 'MySQL or MariaDB' } as const;

/** Tables whose number of rows is not what the manifest says. */
export function wrongCounts(manifest: Manifest, counted: ReadonlyMap<string, number>): readonly string[] {
  return manifest.tables
    .filter(({ name, rows }) => counted.get(name) !== rows)
    .map(({ name, rows }) => `${name}: ${counted.get(name) ?? 'none'} of ${rows} rows`);
}
