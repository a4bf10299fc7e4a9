import { marks } from '../../kernel/marks.js';
import type { Eraser } from '../../platform/feature.js';

/** Traces go with the ticket they tell of. */
export const automationEraser: Eraser = {
  kind: 'ticket',
  async erase(tx, ids) {
    for (const table of ['automation_firing', 'automation_wait', 'automation_replay_item'])
      await tx.run(`delete from ${table} where ticket_id in (${marks(ids)})`, ids);
  },
};
