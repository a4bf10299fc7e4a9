import { idIn } from '../../platform/db/id-in.js';
import { ERASED_TEXT } from '../../platform/erasers.js';
import type { Eraser } from '../../platform/feature.js';

/** Of a customer who is erased nothing that was promised is told any more; that there was a promise, and how it went, stays. */
export const customerPromisesEraser: Eraser = {
  kind: 'customer',
  async erase(tx, customerIds) {
    const { sql, params } = idIn(tx.engine, 'customer_id', customerIds);
    await tx.run(`update customer_promise set what = ?, note = null where ${sql}`, [ERASED_TEXT, ...params]);
  },
};

/** With a ticket go its promises. */
export const ticketPromisesEraser: Eraser = {
  kind: 'ticket',
  async erase(tx, ticketIds) {
    const { sql, params } = idIn(tx.engine, 'ticket_id', ticketIds);
    await tx.run(`delete from customer_promise where ${sql}`, params);
  },
};
