import { parseArgs } from 'node:util';
import { takeBackup } from './backup/take-backup.js';
import { readSettings } from './config.js';
import { endWith, explained, say } from './operator-lines.js';
import { keyFileOf } from './platform/secrets/secret-key.js';

/** `npm run backup -- <folder>`: the whole installation into a folder, while it runs. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) return endWith(2, 'Say where to: npm run backup -- <folder>');
  const settings = readSettings(process.env);
  const { tables, database, files, takenAt } = await takeBackup(settings, folder);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = [...database, ...files].reduce((sum, file) => sum + file.bytes, 0);
  if (!settings.secretKey) say(`The key of the secrets in it is not: keep ${keyFileOf(settings)} too, in another place`);
  endWith(
    0,
    `Backed up the state of ${takenAt} to ${folder}: ${tables.length} tables, ${rows} rows, ${files.length} files, ${bytes} bytes`,
  );
}

main().catch((error: unknown) => endWith(1, `No backup was made. ${explained(error)}`));
