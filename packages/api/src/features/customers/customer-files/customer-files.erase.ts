import { idIn } from '../../../platform/db/id-in.js';
import type { Eraser } from '../../../platform/feature.js';

/** With a customer go the bytes of their files; the rows go with everything that hangs on them. */
export const customerFilesEraser: Eraser = {
  kind: 'customer',
  async erase(tx, customerIds) {
    const whose = idIn(tx.engine, 'customer_id', customerIds);
    const files = (await tx.rows(`select id from customer_file where ${whose.sql}`, whose.params)).map(([id]) => String(id));
    const those = idIn(tx.engine, 'id', files);
    await tx.run(`update stored_file set is_kept = ? where ${those.sql}`, [false, ...those.params]);
  },
};
