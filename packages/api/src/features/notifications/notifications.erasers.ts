import { marks } from '../../kernel/marks.js';
import type { Eraser } from '../../platform/feature.js';

/** What was told of a ticket goes with it. */
const ofTicket: Eraser = {
  kind: 'ticket',
  async erase(tx, ids) {
    await tx.run(`delete from notification where ticket_id in (${marks(ids)})`, ids);
  },
};

/** What somebody was told goes with them, and that they did what others were told of. */
const ofPerson: Eraser = {
  kind: 'person',
  async erase(tx, ids) {
    await tx.run(`delete from notification where person_id in (${marks(ids)})`, ids);
    await tx.run(`delete from mail_failure where person_id in (${marks(ids)})`, ids);
    await tx.run(`delete from notification_rules where person_id in (${marks(ids)})`, ids);
    await tx.run(`update notification set actor_id = null where actor_id in (${marks(ids)})`, ids);
  },
};

export const notificationErasers: readonly Eraser[] = [ofTicket, ofPerson];
