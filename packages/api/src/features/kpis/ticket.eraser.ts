import { marks } from '../../kernel/marks.js';
import type { Eraser } from '../../platform/feature.js';
import { markDaysChanged } from './rollup.js';

/** Erased tickets are measured no more; the days they counted in are built again. */
export const ticketEraser: Eraser = {
  kind: 'ticket',
  async erase(tx, ids) {
    const of = `ticket_id in (${marks(ids)})`;
    const days = await tx.rows(`select distinct date_local from metric_fact where ${of}`, ids);
    await tx.run(`delete from metric_fact where ${of}`, ids);
    await markDaysChanged(
      tx,
      days.map(([day]) => String(day)),
    );
  },
};
