import { ConfigError } from './config.js';
import { demoLoadOf } from './demo-load.js';
import type { Settings } from './kernel/settings.js';
import { migrations } from './migrations/index.js';
import type { Log } from './platform/context.js';
import type { Db } from './platform/db/db.js';
import { migrate } from './platform/db/migrate.js';
import { openDatabase, removeEmbedded } from './platform/db/open-database.js';
import { isRestoreUnfinished } from './platform/db/restore-mark.js';
import type { Feature } from './platform/feature.js';

export interface OpenInstallationOptions {
  readonly features: readonly Feature[];
  readonly log: Log;
  readonly onProgress: (line: string) => void;
}

/**
 * The installation's database, open and migrated. Where the making of demo data was interrupted there is nothing else in it,
 * because nobody could sign in yet: an embedded database starts over, one on a server is its administrator's to empty.
 */
export async function openInstallation(settings: Settings, options: OpenInstallationOptions): Promise<Db> {
  if (isRestoreUnfinished(settings.dataDir)) {
    throw new ConfigError(
      'A restore was interrupted while it put things in their place. Run npm run restore again: it finishes what it began',
    );
  }
  options.onProgress(settings.databaseUrl ? 'Opening the database' : `Opening the database in ${settings.dataDir}`);
  const db = await openMigrated(settings, options);
  if ((await demoLoadOf(db)) !== 'begun') return db;
  await db.close();
  if (settings.databaseUrl) {
    throw new ConfigError(
      'The demo data in the database of DATABASE_URL is incomplete: its making was interrupted. Empty that database first',
    );
  }
  options.onProgress('The demo data is incomplete, its making was interrupted: starting over with a new database');
  removeEmbedded(settings);
  return openMigrated(settings, options);
}

async function openMigrated(settings: Settings, { features, log, onProgress }: OpenInstallationOptions): Promise<Db> {
  const db = await openDatabase({ settings, entities: features.flatMap((feature) => feature.entities), log });
  const applied = await migrate(db, migrations);
  if (applied.length > 0) onProgress(`Brought the database up to date: ${applied.length} steps`);
  return db;
}
