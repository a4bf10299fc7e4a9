import type { Ctx } from '../../../platform/context.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import type { JobDefinition } from '../../../platform/feature.js';
import { setting } from '../../../platform/settings/setting.js';
import { accessRetention } from '../audit.settings.js';
import { closedDays, isRecorded, nextDay, sumOfRows } from './access-day.queries.js';
import { beginOf, type Day, endOf, isSettled, keptSince, subjectOf } from './access-day.rules.js';

const ROWS_PER_STEP = 2000;

/** Every night the days that are over are closed: count and hash of their rows go into the sealed log. Then what is old enough is purged. */
export const closeNightly: JobDefinition = {
  kind: 'access-log.close',
  every: { dailyAt: '02:40' },
  async handle(ctx) {
    await ctx.app.looks.flush();
    await closeDays(ctx);
    await purgeDays(ctx);
  },
};

async function closeDays(ctx: Ctx): Promise<void> {
  const last = (await closedDays(ctx.db.read)).at(-1)?.day ?? null;
  for (let day = await nextDay(ctx.db.read, last); day !== null; day = await nextDay(ctx.db.read, day)) {
    if (!isSettled(day, ctx.clock.now())) return;
    await recordOnce(ctx, { day, seq: 1 });
  }
}

/**
 * The purge goes on record before the rows go, in small steps; what an interrupted one left goes with the next. It says itself what the
 * rows came to, so that it hides no change made before.
 */
async function purgeDays(ctx: Ctx): Promise<void> {
  const since = keptSince(ctx.clock.now(), await setting(ctx, accessRetention));
  for (const { day } of (await closedDays(ctx.db.read)).filter((closed) => closed.day < since)) {
    await recordOnce(ctx, { day, seq: 2 });
    while (await deleteSome(ctx, day));
  }
}

async function recordOnce(ctx: Ctx, { day, seq }: { readonly day: Day; readonly seq: 1 | 2 }): Promise<void> {
  const subject = subjectOf(day, seq);
  if (await isRecorded(ctx.db.read, subject)) return;
  const sum = await sumOfRows(ctx.db.read, day);
  const type = seq === 1 ? 'access_log.closed' : 'access_log.purged';
  await ctx.db.inTransaction((tx) => recordEvent(tx, ctx, { type, subject, payload: { day, ...sum } }));
}

async function deleteSome(ctx: Ctx, day: Day): Promise<boolean> {
  const { affected } = await ctx.db.inTransaction((tx) =>
    tx.run(
      tx.engine === 'mysql'
        ? `delete from access_log where hour >= ? and hour < ? order by hour, id limit ${ROWS_PER_STEP}`
        : `delete from access_log where id in (select id from access_log where hour >= ? and hour < ? order by hour, id limit ${ROWS_PER_STEP})`,
      [beginOf(day), endOf(day)],
    ),
  );
  return affected === ROWS_PER_STEP;
}
