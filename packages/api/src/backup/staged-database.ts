import type { Settings } from '../kernel/settings.js';
import type { Migration } from '../platform/db/migration.js';
import type { OpenBackup } from './open-backup.js';

export interface RestoreOptions {
  readonly settings: Pick<Settings, 'dataDir' | 'databaseUrl'>;
  readonly migrations: readonly Migration[];
  /** Puts what is there aside instead of refusing. */
  readonly isForced?: boolean;
  readonly now?: () => Date;
  readonly onProgress?: (line: string) => void;
}

/** A database that is complete and checked, ready to take its place. */
export interface StagedDatabase {
  /** Puts it in its place with one step that happens wholly or not at all. */
  swap(): Promise<void>;
  /** Takes away what was made, where it did not come to that. */
  discard(): Promise<void>;
}

/** What both engines are told. */
export interface StageRequest extends Required<RestoreOptions>, OpenBackup {
  /** Name under which what was there before is kept. */
  readonly aside: string;
}
