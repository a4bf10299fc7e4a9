import type { Ctx } from '../../../platform/context.js';
import { findRows } from '../../../platform/db/write.js';
import { lastBackupOf } from '../../../platform/last-backup.js';
import { setting } from '../../../platform/settings/setting.js';
import { maintenance } from '../../../platform/system/maintenance.js';
import { ServerProcessRow } from '../../../platform/system/server-process.entity.js';
import { countSessions } from '../../access/index.js';
import { backupDays } from '../system.settings.js';
import { databaseFigures } from './database.queries.js';
import { type ProcessFacts, problemsOf } from './problems.rules.js';
import { deliveryLines, followerLines, jobLines, type QueueLine } from './queue.queries.js';
import type { ServerProcess, SystemStatus } from './system-status.type.js';

const ALIVE_MS = 30_000;
const DAY_MS = 86_400_000;

export async function systemStatus(ctx: Ctx): Promise<SystemStatus> {
  const { db, app } = ctx;
  const now = ctx.clock.now();
  const followers = app.features.flatMap((feature) => feature.followers ?? []);
  const jobs = await jobLines(db.read, now);
  const deliveries = [...(await deliveryLines(db.read, now)), ...(await followerLines(db.read, followers, now))];
  const processes = (await processRows(ctx)).map((row) => processView(row, now));
  const sessions = await countSessions(ctx);
  const lastBackup = lastBackupOf(app.settings.dataDir);
  const problems = problemsOf({
    processes: processes.map((one) => factsOf(one, now)),
    queues: [...jobs, ...deliveries] satisfies readonly QueueLine[],
    backupAgeDays: lastBackup === null ? null : (now.getTime() - lastBackup.takenAt.getTime()) / DAY_MS,
    backupWarnDays: await setting(ctx, backupDays),
    isDemo: app.isDemo(),
    isInMaintenance: (await maintenance.of(ctx)).isOn,
  });
  return {
    checkedAt: now,
    problems,
    processes,
    jobs,
    deliveries,
    database: await databaseFigures(db),
    sessionsOpen: sessions.open,
    sessionsActive: sessions.active,
    lastBackup,
  };
}

function processRows({ db }: Ctx): Promise<ServerProcessRow[]> {
  return findRows(db.read, ServerProcessRow, {}, { orderBy: { host: 'asc', startedAt: 'asc' }, limit: 100 });
}

function processView({ vitals, ...row }: ServerProcessRow, now: Date): ServerProcess {
  const { host, heapBytes: _, ...own } = vitals;
  return {
    ...row,
    ...own,
    isAlive: now.getTime() - row.seenAt.getTime() <= ALIVE_MS,
    hostCores: host.cores,
    hostLoad: host.load,
    hostMemoryBytes: host.memoryBytes,
    hostMemoryFreeBytes: host.memoryFreeBytes,
    diskBytes: host.diskBytes,
    diskFreeBytes: host.diskFreeBytes,
  };
}

function factsOf(one: ServerProcess, now: Date): ProcessFacts {
  return {
    host: one.host,
    silentSeconds: Math.round((now.getTime() - one.seenAt.getTime()) / 1000),
    clockAheadMs: one.clockAheadMs,
    failedShare: one.requests.failedShare,
    requestsPerMinute: one.requests.perMinute,
    loopDelayMs: one.loopDelayMs,
    diskFreeShare: one.diskBytes === 0 ? 1 : one.diskFreeBytes / one.diskBytes,
    memoryFreeShare: one.hostMemoryFreeBytes / one.hostMemoryBytes,
  };
}
