import { parseArgs } from 'node:util';
import { takeBackup } from './backup/take-backup.js';
import { readSettings } from './config.js';
import { endWith, explained } from './operator-lines.js';

/** `npm run backup -- <folder>`: the whole installation into a folder, while it runs. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) return endWith(2, 'Say where to: npm run backup -- <folder>');
  const { tables, database, files, takenAt } = await takeBackup(readSettings(process.env), folder);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = [...database, ...files].reduce((sum, file) => sum + file.bytes, 0);
  endWith(
    0,
    `Backed up the state of ${takenAt} to ${folder}: ${tables.length} tables, ${rows} rows, ${files.length} files, ${bytes} bytes`,
  );
}

main().catch((error: unknown) => endWith(1, `No backup was made. ${explained(error)}`));
