import { addColumn, raw, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

const TEXTS = `'$.reason', '$.cause', '$.measure'`;
const HAS_TEXT = `(json_extract(payload, '$.reason') is not null or json_extract(payload, '$.cause') is not null)`;
/** What is null falls out of a merge. */
const TEXTS_OF = (merge: string) => `${merge}('{}', json_object('reason', json_extract(payload, '$.reason'),
  'cause', json_extract(payload, '$.cause'), 'measure', json_extract(payload, '$.measure')))`;

/** Where an event came from, and its free texts beside it, so that they can be erased. Texts of older events move there, without a hash. */
export const eventOrigin: Migration = {
  name: '0080-event-origin',
  steps: [
    addColumn('event', (t) => t.refOrNull('on_behalf_of_id')),
    addColumn('event', (t) => t.refOrNull('credential_id')),
    addColumn('event', (t) => t.textOrNull('address', 60)),
    addColumn('event', (t) => t.textOrNull('texts_hash', 64)),
    table('event_text', (t) => [
      t.ref('event_id'),
      t.primary('event_id'),
      t.jsonOrNull('texts'),
      t.textOrNull('salt', 32),
      t.instantOrNull('erased_at'),
    ]),
    raw({
      sqlite: [
        `insert or ignore into event_text (event_id, texts) select id, ${TEXTS_OF('json_patch')} from event where subject_type = 'ticket' and ${HAS_TEXT}`,
        `update event set payload = json_remove(payload, ${TEXTS}) where subject_type = 'ticket' and ${HAS_TEXT}`,
      ],
      mysql: [
        `insert ignore into event_text (event_id, texts) select id, ${TEXTS_OF('json_merge_patch')} from event where subject_type = 'ticket' and ${HAS_TEXT}`,
        `update event set payload = json_remove(json_insert(payload, '$.reason', '', '$.cause', '', '$.measure', ''), ${TEXTS})
         where subject_type = 'ticket' and ${HAS_TEXT}`,
      ],
    }),
  ],
};
