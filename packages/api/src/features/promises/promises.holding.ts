import type { Holding } from '../../platform/feature.js';

/** Open promises that somebody sees to: they go over with everything else. */
export const promisesHeld: Holding = {
  async counts(_ctx, reader, personId) {
    const [row = []] = await reader.rows("select count(*) from customer_promise where holder_id = ? and state = 'open'", [personId]);
    return [{ kind: 'promisesHeld', count: Number(row[0]) }];
  },
  async handOn(tx, _ctx, { fromId, toId }) {
    await tx.run("update customer_promise set holder_id = ?, version = version + 1 where holder_id = ? and state = 'open'", [toId, fromId]);
  },
};
