import { raw, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Nothing older than what the sealer was still owed is unsealed. */
const MARK = `into audit_chain (id, sealed_below) select 'chain', coalesce(
  (select min(event_id) from outbox where subscriber = 'audit.seal'), (select max(id) from audit_entry), '')`;

/** The sealer follows the log by a mark instead of one row in the outbox for every event. */
export const auditChain: Migration = {
  name: '0085-audit-chain',
  steps: [
    table('audit_chain', (t) => [t.id(), t.text('sealed_below', 30)]),
    raw({
      sqlite: [`insert or ignore ${MARK}`, "delete from outbox where subscriber = 'audit.seal'"],
      mysql: [`insert ignore ${MARK}`, "delete from outbox where subscriber = 'audit.seal'"],
    }),
  ],
};
