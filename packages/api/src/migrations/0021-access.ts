import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Sessions, API tokens, and how often someone tried to sign in. Secrets are stored only as hashes. */
export const access: Migration = {
  name: '0021-access',
  steps: [
    table('session', (t) => [
      t.id(),
      t.ref('person_id', 'person'),
      t.text('secret_hash', 64),
      t.instant('created_at'),
      t.instant('last_seen_at'),
      t.instant('expires_at'),
      t.instantOrNull('ended_at'),
      t.text('address', 60),
      t.text('device', 200),
      t.unique('secret_hash'),
      t.index('person_id', 'created_at'),
    ]),
    table('api_token', (t) => [
      t.id(),
      t.ref('person_id', 'person'),
      t.text('name', 100),
      t.text('prefix', 12),
      t.text('secret_hash', 64),
      t.json('permissions'),
      t.instant('created_at'),
      t.instant('expires_at'),
      t.instantOrNull('last_used_at'),
      t.instantOrNull('revoked_at'),
      t.unique('secret_hash'),
      t.index('person_id', 'created_at'),
    ]),
    table('sign_in_attempt', (t) => [
      t.text('scope', 80),
      t.instant('window_start'),
      t.int('attempts'),
      t.primary('scope', 'window_start'),
      t.index('window_start'),
    ]),
  ],
};
