import { marks } from '../../kernel/marks.js';
import type { Eraser } from '../../platform/feature.js';

/** Whoever is erased took part in nothing. */
export const participantEraser: Eraser = {
  kind: 'person',
  async erase(tx, ids) {
    await tx.run(`delete from ticket_participant where person_id in (${marks(ids)})`, ids);
  },
};
