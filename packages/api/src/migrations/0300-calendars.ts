import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** When people work: calendars with their versions, the calendars of departments, and notices of the state that came later. */
export const calendars: Migration = {
  name: '0300-calendars',
  steps: [
    table('calendar', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.json('names'),
      t.ref('calendar_version_id'),
      t.bool('is_archived'),
      t.unique('code'),
    ]),
    table('calendar_version', (t) => [
      t.id(),
      t.ref('calendar_id'),
      t.int('number'),
      t.refOrNull('inherits_from_id'),
      t.json('own'),
      t.json('rules'),
      t.instant('created_at'),
      t.unique('calendar_id', 'number'),
    ]),
    table('department_calendar', (t) => [
      t.ref('department_id', 'department'),
      t.int('version'),
      t.refOrNull('calendar_id', 'calendar'),
      t.primary('department_id'),
      t.index('calendar_id'),
    ]),
    table('statutory_year', (t) => [
      t.id(),
      t.int('version'),
      t.int('year'),
      t.json('days'),
      t.text('document', 200),
      t.instant('updated_at'),
      t.unique('year'),
    ]),
  ],
};
