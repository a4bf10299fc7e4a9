import { parseArgs } from 'node:util';
import { verifyFiles } from './backup/checked-file.js';
import { openBackup } from './backup/open-backup.js';
import { restoreBackup } from './backup/restore-backup.js';
import { readSettings } from './config.js';
import { migrations } from './migrations/index.js';
import { endWith, explained, say } from './operator-lines.js';

/** `npm run restore -- <folder> [--force | --check]`: puts a backup in the place of the installation, or only looks whether one could. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { force: { type: 'boolean' }, check: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) return endWith(2, 'Say from where: npm run restore -- <folder> [--force | --check]');
  const settings = readSettings(process.env);
  if (values.check) {
    const names = migrations.map(({ name }) => name);
    const { manifest } = openBackup(folder, { engine: settings.databaseUrl ? 'mysql' : 'sqlite', migrations: names });
    await verifyFiles(folder, [...manifest.database, ...manifest.files]);
    return endWith(0, `The backup of ${manifest.takenAt} is complete, unchanged and fits this version`);
  }
  const { manifest } = await restoreBackup(folder, { settings, migrations, isForced: values.force === true, onProgress: say });
  endWith(0, `Restored the state of ${manifest.takenAt}. Everybody signs in again. Start the server with npm start`);
}

main().catch((error: unknown) => endWith(1, `Nothing was restored. ${explained(error)}`));
