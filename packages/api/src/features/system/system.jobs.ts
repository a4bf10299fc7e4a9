import type { JobDefinition } from '../../platform/feature.js';
import { setting } from '../../platform/settings/setting.js';
import { purgeDeadLetters } from './dead-letter.queries.js';
import { deadLetterDays } from './system.settings.js';

const DAY_MS = 24 * 3_600_000;

/** Forgets dead letters that nobody has looked after for as long as the setting says. */
export const systemSweep: JobDefinition = {
  kind: 'system.sweep',
  every: { dailyAt: '03:40' },
  async handle(ctx) {
    const days = await setting(ctx, deadLetterDays);
    const before = new Date(ctx.clock.now().getTime() - days * DAY_MS);
    await ctx.db.inTransaction((tx) => purgeDeadLetters(tx, before));
  },
};
