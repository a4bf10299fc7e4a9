import { addColumn, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Identity providers that administrators set up, and which of them somebody was sent to. */
export const identityProviders: Migration = {
  name: '0131-identity-providers',
  steps: [
    table('identity_provider', (t) => [
      t.id(),
      t.int('version'),
      t.text('name', 100),
      t.text('issuer', 200),
      t.text('client_id', 200),
      t.textOrNull('client_secret', 1000),
      t.text('scope', 200),
      t.json('email_domains'),
      t.bool('is_enabled'),
      t.instant('created_at'),
      t.instant('updated_at'),
      t.unique('issuer'),
    ]),
    addColumn('oidc_flow', (t) => t.refOrNull('provider_id')),
  ],
};
