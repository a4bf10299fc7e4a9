import { marks } from '../../kernel/marks.js';
import type { Eraser } from '../../platform/feature.js';

/** Whoever is erased took part in nothing, and is nowhere. */
export const participantEraser: Eraser = {
  kind: 'person',
  async erase(tx, ids) {
    for (const table of ['ticket_participant', 'ticket_attendance'])
      await tx.run(`delete from ${table} where person_id in (${marks(ids)})`, ids);
  },
};
