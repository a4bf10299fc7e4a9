import { marks } from '../../kernel/marks.js';
import type { JobDefinition } from '../../platform/feature.js';
import { setting } from '../../platform/settings/setting.js';
import { firingDays } from './automation.settings.js';

const DAY_MS = 24 * 3_600_000;
const BATCH = 2000;

/** Forgets what rules did long ago, through the index by time, a few thousand at a time so that nobody waits for it. */
export const automationSweep: JobDefinition = {
  kind: 'automation.sweep',
  every: { dailyAt: '04:10' },
  async handle(ctx) {
    const before = new Date(ctx.clock.now().getTime() - (await setting(ctx, firingDays)) * DAY_MS);
    for (let swept = BATCH; swept === BATCH; ) {
      const rows = await ctx.db.read.rows(`select id from automation_firing where at < ? order by at, id limit ${BATCH}`, [before]);
      swept = rows.length;
      const ids = rows.map(([id]) => String(id));
      if (swept > 0) await ctx.db.inTransaction((tx) => tx.run(`delete from automation_firing where id in (${marks(ids)})`, ids));
    }
  },
};
