import { allow } from '../../kernel/decision.js';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import { insertRows } from '../../platform/db/write.js';
import type { JobDefinition } from '../../platform/feature.js';
import { setting } from '../../platform/settings/setting.js';
import { changeCustomer } from '../customers/index.js';
import { PointsEntryEntity } from './loyalty.entity.js';
import { pointsMonths } from './loyalty.settings.js';
import { lapsing } from './points.rules.js';

const LATELY = 'sum(case when points > 0 and recorded_at >= ? then points else 0 end)';

/** Points that are past their time lapse, the oldest first. */
export const pointsLapseJob: JobDefinition = {
  kind: 'loyalty.points-lapse',
  every: { dailyAt: '03:40' },
  async handle(ctx) {
    const months = await setting(ctx, pointsMonths);
    if (months === 0) return;
    const since = new Date(ctx.clock.now());
    since.setUTCMonth(since.getUTCMonth() - months);
    const sql = `select customer_id from points_entry group by customer_id having sum(points) > ${LATELY}`;
    for (const [customerId] of await ctx.db.read.rows(sql, [since])) await lapse(ctx, String(customerId), since);
  },
};

/** What somebody spent meanwhile has not lapsed: it is counted again with the customer locked. */
function lapse(ctx: Ctx, customerId: string, since: Date): Promise<unknown> {
  return changeCustomer(ctx, {
    customerId,
    version: null,
    type: 'customer.points_recorded',
    check: async () => allow(),
    async decide(tx) {
      const [row] = await tx.rows(`select sum(points), ${LATELY} from points_entry where customer_id = ?`, [since, customerId]);
      const points = -lapsing(Number(row?.[0]), Number(row?.[1]));
      if (points === 0) return allow(null);
      const recordedAt = ctx.clock.now();
      const entry = { customerId, kind: 'expire' as const, points, benefit: null, reason: null, recordedById: null, recordedAt };
      return allow({
        payload: { kind: 'expire', points, benefit: null },
        write: () => insertRows(tx, PointsEntryEntity, [{ id: newId('pnt', recordedAt), ...entry }]),
      });
    },
  });
}
