import { marks } from '../../../kernel/marks.js';
import type { Eraser } from '../../../platform/feature.js';

/** Whoever is erased watches nothing and is mentioned nowhere. */
export const ticketPeopleEraser: Eraser = {
  kind: 'person',
  async erase(tx, ids) {
    for (const table of ['ticket_watcher', 'ticket_mention']) await tx.run(`delete from ${table} where person_id in (${marks(ids)})`, ids);
  },
};
