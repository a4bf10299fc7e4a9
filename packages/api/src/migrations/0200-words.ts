import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Lists of words that the organisation keeps, and the tags of customers among them. */
export const words: Migration = {
  name: '0200-words',
  steps: [
    table('word', (t) => [
      t.id(),
      t.int('version'),
      t.text('list', 40),
      t.text('code', 40),
      t.json('names'),
      t.textOrNull('color', 10),
      t.bool('is_archived'),
      t.int('sort_order'),
      t.unique('list', 'code'),
    ]),
    table('customer_tag', (t) => [
      t.ref('customer_id', 'customer'),
      t.ref('word_id', 'word'),
      t.primary('customer_id', 'word_id'),
      t.index('word_id', 'customer_id'),
    ]),
  ],
};
