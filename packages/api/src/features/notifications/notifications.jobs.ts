import type { JobDefinition } from '../../platform/feature.js';
import { setting } from '../../platform/settings/setting.js';
import { notificationDays } from './notifications.settings.js';

const DAY_MS = 24 * 3_600_000;

/** Forgets what was told long ago, a few thousand at a time so that nobody waits for it. */
export const notificationsSweep: JobDefinition = {
  kind: 'notifications.sweep',
  every: { dailyAt: '03:50' },
  async handle(ctx) {
    const before = new Date(ctx.clock.now().getTime() - (await setting(ctx, notificationDays)) * DAY_MS);
    for (let swept = 1; swept > 0; ) {
      const rows = await ctx.db.read.rows('select id from notification where at < ? order by at limit 2000', [before]);
      swept = rows.length;
      const ids = rows.map(([id]) => String(id));
      if (swept > 0) await ctx.db.inTransaction((tx) => tx.run(`delete from notification where id in (${ids.map(() => '?').join()})`, ids));
    }
  },
};
