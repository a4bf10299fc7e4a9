import { grouped } from '../../kernel/grouped.js';
import { dayAfter } from '../../kernel/local-date.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { insertRows } from '../../platform/db/write.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { type Measured, type Tally, tallyOf } from './figure.rules.js';
import { kpiTable } from './kpi.queries.js';
import type { KpiDefinition } from './kpi-definition.rules.js';
import { datesBetween } from './local-date.rules.js';
import { MetricDailyEntity } from './metric-daily.entity.js';
import { encodeSketch } from './sketch.rules.js';

/** How far back the nightly run rebuilds whatever it looks like: the longest cohort window (catalogue section 7). */
const NIGHTLY_DAYS = 35;

/** Marks days whose facts have changed; called in the transaction that changes them. */
export async function markDaysChanged(tx: Tx, dates: readonly string[]): Promise<void> {
  const onConflict = tx.engine === 'sqlite' ? 'ON CONFLICT (date_local) DO UPDATE SET' : 'ON DUPLICATE KEY UPDATE';
  for (const date of dates) {
    await tx.run(
      `INSERT INTO metric_day (date_local, changed_seq, built_seq) VALUES (?, 1, 0) ${onConflict} changed_seq = changed_seq + 1`,
      [date],
    );
  }
}

export async function markAllDaysChanged(tx: Tx): Promise<void> {
  await tx.run('UPDATE metric_day SET changed_seq = changed_seq + 1');
}

/** Rebuilds every past day that has changed since it was built. Today is served from its facts. */
export async function rebuildChangedDays(ctx: Ctx): Promise<void> {
  const today = localToday(ctx);
  const rows = await ctx.db.read.rows(
    'SELECT date_local FROM metric_day WHERE changed_seq <> built_seq AND date_local < ? ORDER BY date_local',
    [today],
  );
  for (const [date] of rows) await rebuildDay(ctx, String(date));
}

/** Rebuilds the last weeks even where nothing seems to have changed, so that no mistake stays for good. */
export async function rebuildRecentDays(ctx: Ctx): Promise<void> {
  const today = localToday(ctx);
  await rebuildChangedDays(ctx);
  for (const date of datesBetween(dayAfter(today, -NIGHTLY_DAYS), dayAfter(today, -1))) await rebuildDay(ctx, date);
}

/** Replaces one day's rollup by what its facts say, in one transaction. Running it twice changes nothing. */
async function rebuildDay(ctx: Ctx, date: string): Promise<void> {
  const { all: kpis } = await kpiTable.of(ctx);
  await ctx.db.inTransaction(async (tx) => {
    const [day] = await tx.rows('SELECT changed_seq FROM metric_day WHERE date_local = ?', [date]);
    if (!day) return;
    const rows: MetricDailyEntity[] = [];
    for (const kpi of kpis) {
      for (const [departmentId, facts] of await factsByDepartment(tx, kpi.key, date))
        rows.push({ dateLocal: date, departmentId, ...rollupOf(kpi, tallyOf(kpi, facts)) });
    }
    await tx.run('DELETE FROM metric_daily WHERE date_local = ?', [date]);
    await insertRows(tx, MetricDailyEntity, rows);
    await tx.run('UPDATE metric_day SET built_seq = ?, built_at = ? WHERE date_local = ?', [Number(day[0]), ctx.clock.now(), date]);
  });
}

function rollupOf({ key, unit }: KpiDefinition, { n, num, den, sketch }: Tally): Omit<MetricDailyEntity, 'dateLocal' | 'departmentId'> {
  return { metric: key, n, num, den, sketch: unit === 'seconds' ? encodeSketch(sketch) : null };
}

async function factsByDepartment(reader: Reader, metric: string, date: string): Promise<Map<string, Measured[]>> {
  const sql =
    'SELECT department_id AS departmentId, value_cal_s AS valueSeconds, num, den FROM metric_fact WHERE metric = ? AND date_local = ?';
  const facts = await reader.objects<Measured & { readonly departmentId: string }>(sql, [metric, date]);
  return grouped(facts, (fact) => fact.departmentId);
}
