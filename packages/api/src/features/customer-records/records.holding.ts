import type { Holding } from '../../platform/feature.js';

/** Open records that somebody sees to: they go over with everything else. */
export const recordsHeld: Holding = {
  async counts(_ctx, reader, personId) {
    const [row = []] = await reader.rows('select count(*) from customer_record where holder_id = ? and is_open = ?', [personId, true]);
    return [{ kind: 'recordsHeld', count: Number(row[0]) }];
  },
  async handOn(tx, _ctx, { fromId, toId }) {
    await tx.run('update customer_record set holder_id = ?, version = version + 1 where holder_id = ? and is_open = ?', [
      toId,
      fromId,
      true,
    ]);
  },
};
