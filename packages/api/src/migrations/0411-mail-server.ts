import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** The server that takes mail where the environment names none, and mail it did not take: one row per person, at most as many as there are people. */
export const mailServer: Migration = {
  name: '0411-mail-server',
  steps: [
    table('mail_server', (t) => [
      t.id(),
      t.int('version'),
      t.textOrNull('host', 253),
      t.int('port'),
      t.text('encryption', 10),
      t.textOrNull('account', 200),
      t.textOrNull('password', 2000),
      t.text('sender', 200),
      t.instant('updated_at'),
    ]),
    table('mail_failure', (t) => [
      t.id(),
      t.ref('person_id', 'person'),
      t.text('answer', 300),
      t.bool('is_final'),
      t.int('count'),
      t.instant('at'),
      t.unique('person_id'),
      t.index('at'),
    ]),
  ],
};
