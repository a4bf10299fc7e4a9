import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { readSettings } from './config.js';
import { features } from './features.js';
import { systemClock } from './kernel/clock.js';
import type { Settings } from './kernel/settings.js';
import { endWith, explained, say } from './operator-lines.js';
import { createAppState } from './platform/app-state.js';
import { systemCtx } from './platform/context.js';
import type { Db, Tx } from './platform/db/db.js';
import { NoDatabase } from './platform/db/look-only.js';
import { embeddedFile, openDatabase } from './platform/db/open-database.js';
import { recordEvent } from './platform/events/record-event.js';
import { createLog } from './platform/http/log.js';
import { type KeyChange, replaceKey } from './platform/secrets/replace-key.js';
import { createVault, KEY_BYTES } from './platform/secrets/vault.js';
import { versionTrouble } from './version-trouble.js';

/** `npm run rotate-key`: seals the secrets of the database with a new key, while no server runs. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const file = embeddedFile(settings);
  if (!settings.databaseUrl && !existsSync(file)) throw new NoDatabase(`There is no database at ${file}`);
  const db = await openDatabase({ settings, entities: features.flatMap((feature) => feature.entities) });
  try {
    const trouble = await versionTrouble(db.read);
    if (trouble !== null) throw new NoDatabase(trouble);
    const sealed = features.flatMap((feature) => feature.sealed ?? []);
    endWith(0, await replaceKey({ db, settings, sealed, onProgress: say, record: recorder(db, settings) }));
  } finally {
    await db.close();
  }
}

/** The audit log says that it happened, and by which key. */
function recorder(db: Db, settings: Settings): (tx: Tx, change: KeyChange) => Promise<string> {
  // Nobody opens a secret through it.
  const vault = createVault(Buffer.alloc(KEY_BYTES));
  const log = createLog(settings.logLevel);
  const app = createAppState({ db, settings, clock: systemClock, features, log, vault, isDemo: () => false });
  return async (tx, { from, to, count }) => {
    const [row] = await tx.rows("select coalesce(max(seq), 0) + 1 from event where subject_id = 'secrets'");
    const subject = { type: 'installation', id: 'secrets', seq: Number(row?.[0]) };
    return recordEvent(tx, systemCtx(app, 'setup'), {
      type: 'secrets.resealed',
      subject,
      payload: { count, changes: { keyId: { from, to } } },
    });
  };
}

main().catch((error: unknown) => endWith(1, `The secrets are as they were. ${explained(error)}`));
