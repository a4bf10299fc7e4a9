import type { JobDefinition } from '../../platform/feature.js';
import { setting } from '../../platform/settings/setting.js';
import { undoableUntil } from './customer-merge/customer-merge.rules.js';
import { mergeUndoDays } from './customer-merge.settings.js';

/** What can no longer be undone needs no journal: the rows in it are somebody's data. */
export const forgetStepsJob: JobDefinition = {
  kind: 'customer-merge.forget-steps',
  every: { dailyAt: '04:10' },
  async handle(ctx) {
    const days = await setting(ctx, mergeUndoDays);
    const limit = undoableUntil(ctx.clock.now(), -days);
    await ctx.db.inTransaction((tx) => tx.run("update customer_merge set steps = '[]' where merged_at < ? and steps <> '[]'", [limit]));
  },
};
