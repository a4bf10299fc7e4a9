import type { Clock } from '../../kernel/clock.js';
import { type Db, instant } from '../db/db.js';
import { insertOrIgnore } from '../db/insert-or-ignore.js';
import type { JobDefinition } from '../feature.js';
import { settingIn, settingTable } from '../settings/setting.js';
import { organisationTimeZone } from '../settings/time-zone.js';
import { enqueueJob } from './enqueue-job.js';
import { nextRun } from './schedule.rules.js';

/**
 * Queues the recurring jobs whose time has come. The next time is a row that is moved on with compare-and-set, so of several
 * processes exactly one queues each run.
 */
export async function queueDueCadences(db: Db, clock: Clock, definitions: readonly JobDefinition[]): Promise<void> {
  const recurring = definitions.filter((d) => d.every);
  if (recurring.length === 0) return;
  // Also keeps this process's copy of the settings fresh while nobody asks it for anything.
  const zone = settingIn(await settingTable.of({ db }), organisationTimeZone);
  const rows = await db.read.rows('select kind, next_at from cadence');
  const known = new Map(rows.map(([kind, at]) => [String(kind), String(at)]));
  for (const { kind, every } of recurring) {
    const at = known.get(kind);
    if (!every || (at && instant(at) > clock.now())) continue;
    const next = nextRun(every, clock.now(), zone);
    await db.inTransaction(async (tx) => {
      if (!at) {
        await tx.run(`${insertOrIgnore(tx)} into cadence (kind, next_at) values (?, ?)`, [kind, next]);
        return;
      }
      const moved = await tx.run('update cadence set next_at = ? where kind = ? and next_at = ?', [next, kind, at]);
      if (moved.affected === 1) await enqueueJob(tx, { kind, payload: {}, runAt: clock.now(), dedupeKey: `cadence:${kind}` });
    });
  }
}
