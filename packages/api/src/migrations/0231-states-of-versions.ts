import { addIndex, dropColumn, raw } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What a state is and where it leads is said by its version alone, since 0230 took it over. */
export const statesOfVersions: Migration = {
  name: '0231-states-of-versions',
  steps: [
    raw({
      sqlite: ['drop index if exists uq_ticket_state_workflow_code'],
      mysql: ['alter table ticket_state drop key uq_ticket_state_workflow_code'],
    }),
    addIndex('ticket_state', ['version_id', 'code'], 'unique'),
    ...['workflow', 'names', 'category', 'is_initial', 'sort_order'].map((column) => dropColumn('ticket_state', column)),
    raw({ sqlite: ['drop table if exists ticket_transition'], mysql: ['drop table if exists ticket_transition'] }),
  ],
};
