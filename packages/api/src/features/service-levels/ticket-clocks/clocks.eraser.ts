import { idIn } from '../../../platform/db/id-in.js';
import { ERASED_TEXT } from '../../../platform/erasers.js';
import type { Eraser } from '../../../platform/feature.js';

/** Why a clock was taken out of the reckoning may tell of the customer; that it was stays. */
export const customerClocksEraser: Eraser = {
  kind: 'customer',
  async erase(tx, customerIds) {
    const { sql, params } = idIn(tx.engine, 'customer_id', customerIds);
    const clocks = `exempt_reason is not null and ticket_id in (select id from ticket where ${sql})`;
    await tx.run(`update ticket_clock set exempt_reason = ? where ${clocks}`, [ERASED_TEXT, ...params]);
  },
};
