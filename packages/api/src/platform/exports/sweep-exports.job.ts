import type { JobDefinition } from '../feature.js';

const KEPT_MS = 86_400_000;

/** A filter may name a customer: requests are forgotten after a day, taken or not. The audit log keeps the export itself. */
export const sweepExports: JobDefinition = {
  kind: 'platform.sweep-exports',
  every: { seconds: 3600 },
  async handle(ctx) {
    const limit = new Date(ctx.clock.now().getTime() - KEPT_MS);
    await ctx.db.inTransaction((tx) => tx.run('delete from export_request where created_at < ?', [limit]));
  },
};
