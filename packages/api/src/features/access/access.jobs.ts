import type { JobDefinition } from '../../platform/feature.js';
import { setting } from '../../platform/settings/setting.js';
import { signInHistoryDays } from './access.settings.js';

const DAY_MS = 24 * 3_600_000;
/** Sessions stay visible to an investigation for this long after they were last used. */
const SESSION_DAYS = 90;

/** Forgets old attempts to sign in and sessions that ended long ago. */
export const accessSweep: JobDefinition = {
  kind: 'access.sweep',
  every: { dailyAt: '03:10' },
  async handle(ctx) {
    const now = ctx.clock.now().getTime();
    const historyDays = await setting(ctx, signInHistoryDays);
    await ctx.db.inTransaction(async (tx) => {
      await tx.run('delete from sign_in_attempt where window_start < ?', [new Date(now - DAY_MS)]);
      await tx.run('delete from sign_in_challenge where expires_at < ?', [new Date(now)]);
      await tx.run('delete from oidc_flow where expires_at < ?', [new Date(now)]);
      await tx.run('delete from sign_in where at < ?', [new Date(now - historyDays * DAY_MS)]);
      await tx.run('delete from session where expires_at < ?', [new Date(now - SESSION_DAYS * DAY_MS)]);
    });
  },
};
