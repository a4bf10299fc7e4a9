import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Records about customers, of kinds that the organisation keeps. */
export const customerRecords: Migration = {
  name: '0292-customer-records',
  steps: [
    table('record_kind', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.json('names'),
      t.text('form', 40),
      t.textOrNull('customer_kind', 10),
      t.json('role_ids'),
      t.json('endings'),
      t.intOrNull('due_days'),
      t.intOrNull('repeat_days'),
      t.bool('is_archived'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    table('customer_record', (t) => [
      t.id(),
      t.int('version'),
      t.ref('customer_id', 'customer'),
      t.ref('kind_id', 'record_kind'),
      t.date('on_day'),
      t.dateOrNull('due_on'),
      t.refOrNull('holder_id', 'person'),
      t.json('answers'),
      t.bool('is_open'),
      t.textOrNull('ending', 40),
      t.dateOrNull('ended_on'),
      t.textOrNull('ending_note', 500),
      t.textOrNull('void_reason', 500),
      t.refOrNull('recorded_by_id'),
      t.instant('recorded_at'),
      t.index('customer_id', 'recorded_at', 'id'),
      t.index('recorded_at', 'id'),
      t.index('kind_id', 'recorded_at', 'id'),
      t.index('is_open', 'recorded_at', 'id'),
      t.index('holder_id', 'recorded_at', 'id'),
    ]),
  ],
};
