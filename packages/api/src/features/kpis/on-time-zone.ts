import type { Subscriber } from '../../platform/feature.js';
import { organisationTimeZone } from '../../platform/settings/time-zone.js';
import { enqueueRemeasure } from './record-all.js';

/** Days begin elsewhere from now on: everything that was measured is counted into its day anew. */
export const onTimeZone: Subscriber = {
  name: 'kpis.time-zone',
  types: ['settings.changed'],
  async handle(ctx, { payload }) {
    const changes: unknown = Object(payload).changes;
    if (!(organisationTimeZone.key in Object(changes))) return;
    await ctx.db.inTransaction((tx) => enqueueRemeasure(tx, ctx.clock.now()));
  },
};
