import { marks } from '../../../kernel/marks.js';
import type { Eraser } from '../../../platform/feature.js';

/** With a ticket go the bytes of its files: nothing points to them any more. */
export const ticketFilesEraser: Eraser = {
  kind: 'ticket',
  async erase(tx, ids) {
    const of = `select id from ticket_file where ticket_id in (${marks(ids)})`;
    await tx.run(`update stored_file set is_kept = ? where id in (${of})`, [false, ...ids]);
  },
};
