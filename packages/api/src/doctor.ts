import { parseArgs } from 'node:util';
import { ConfigError, readSettings } from './config.js';
import { databaseChecks } from './doctor/database-checks.js';
import { backupFinding, bad, type Finding, good, lineOf, summaryOf } from './doctor/finding.rules.js';
import { dataDirCheck, diskCheck, nodeCheck, portCheck } from './doctor/machine-checks.js';
import type { Settings } from './kernel/settings.js';
import { migrations } from './migrations/index.js';
import { endWith, explained, say } from './operator-lines.js';
import { lastBackupOf } from './platform/last-backup.js';

const BACKUP_DAYS = 7;

/** `npm run doctor [-- --json]`: looks at an installation, running or not, and changes nothing. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const findings = await look();
  const isWell = findings.every(({ level }) => level !== 'bad');
  if (values.json) return endWith(isWell ? 0 : 1, JSON.stringify({ isWell, findings }), process.stdout);
  for (const finding of findings) say(lineOf(finding));
  endWith(isWell ? 0 : 1, summaryOf(findings), process.stdout);
}

async function look(): Promise<readonly Finding[]> {
  const settings = settingsOrFault();
  if ('level' in settings) return [nodeCheck(), settings];
  const backup = lastBackupOf(settings.dataDir);
  return [
    nodeCheck(),
    good('settings', settings.databaseUrl ? 'valid, for MySQL or MariaDB' : 'valid, for the embedded database'),
    dataDirCheck(settings),
    diskCheck(settings),
    ...(await databaseChecks({ settings, migrations: migrations.map(({ name }) => name) })),
    await portCheck(settings),
    backupFinding(backup?.takenAt ?? null, new Date(), BACKUP_DAYS),
  ];
}

function settingsOrFault(): Settings | Finding {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (error instanceof ConfigError) return bad('settings', error.message);
    throw error;
  }
}

main().catch((error: unknown) => endWith(1, `The doctor is at a loss. ${explained(error)}`));
