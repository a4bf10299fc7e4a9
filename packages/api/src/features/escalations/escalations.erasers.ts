import { marks } from '../../kernel/marks.js';
import type { Eraser } from '../../platform/feature.js';

/** Who was told of a ticket goes with it; what somebody answered goes with them. */
export const escalationErasers: readonly Eraser[] = [
  {
    kind: 'ticket',
    async erase(tx, ids) {
      await tx.run(`delete from escalation where ticket_id in (${marks(ids)})`, ids);
    },
  },
  {
    kind: 'person',
    async erase(tx, ids) {
      await tx.run(`update escalation set answer = null where person_id in (${marks(ids)})`, ids);
    },
  },
];
