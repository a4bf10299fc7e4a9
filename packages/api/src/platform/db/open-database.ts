import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../kernel/settings.js';
import type { Log } from '../context.js';
import type { ClassRef } from '../feature.js';
import type { Db } from './db.js';
import { makeFolder } from './make-folder.js';
import { openMysql } from './mysql-database.js';
import { platformEntities } from './platform-entities.js';
import { openSqlite } from './sqlite-database.js';

export interface OpenOptions {
  readonly settings: Pick<Settings, 'databaseUrl' | 'dataDir'>;
  /** The features' entities; the platform's own are always there. */
  readonly entities: readonly ClassRef[];
  readonly log?: Pick<Log, 'warn'>;
}

/** MySQL or MariaDB where a URL is given, else the embedded database in the data folder. The schema is `migrate`'s. */
export async function openDatabase({ settings, entities, log }: OpenOptions): Promise<Db> {
  const all = [...platformEntities, ...entities];
  if (settings.databaseUrl) return openMysql(settings.databaseUrl, all, log);
  makeFolder(settings.dataDir);
  return openSqlite(embeddedFile(settings), all);
}

/** Takes the embedded database away, for good. It must be closed. The log goes first: left alone, it would be replayed into the next file. */
export function removeEmbedded(settings: Pick<Settings, 'dataDir'>): void {
  for (const suffix of ['-wal', '-shm', '']) rmSync(`${embeddedFile(settings)}${suffix}`, { force: true });
}

export function embeddedFile({ dataDir }: Pick<Settings, 'dataDir'>): string {
  return join(dataDir, 'shouwen.db');
}
