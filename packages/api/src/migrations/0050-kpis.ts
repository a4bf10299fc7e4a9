import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Definitions, the facts measured on tickets, and their daily rollup (catalogue section 7). */
export const kpis: Migration = {
  name: '0050-kpis',
  steps: [
    table('kpi', (t) => [
      t.id(),
      t.text('kpi_key', 40),
      t.json('names'),
      t.json('definitions'),
      t.text('measure', 40),
      t.json('conditions'),
      t.text('direction', 10),
      t.doubleOrNull('target'),
      t.text('kpi_force', 10),
      t.int('minimum_n'),
      t.int('window_days'),
      t.int('sort_order'),
      t.unique('kpi_key'),
    ]),
    table('metric_fact', (t) => [
      t.id(),
      t.ref('ticket_id'),
      t.text('metric', 40),
      t.int('cycle_no'),
      t.ref('source_event_id'),
      t.ref('department_id'),
      t.refOrNull('agent_id'),
      t.text('channel', 20),
      t.text('type_code', 40),
      t.refOrNull('category_id'),
      t.text('priority', 20),
      t.date('date_local'),
      t.instant('stop_at'),
      t.intOrNull('value_cal_s'),
      t.intOrNull('value_biz_s'),
      t.intOrNull('num'),
      t.intOrNull('den'),
      t.instant('recorded_at'),
      t.unique('ticket_id', 'metric', 'cycle_no', 'source_event_id'),
      // Serves the figures of a day as well as the list of tickets behind a figure.
      t.index('metric', 'date_local', 'department_id', 'ticket_id'),
    ]),
    table('metric_daily', (t) => [
      t.date('date_local'),
      t.text('metric', 40),
      t.ref('department_id'),
      t.int('n'),
      t.int('num'),
      t.int('den'),
      t.longTextOrNull('sketch'),
      t.primary('date_local', 'metric', 'department_id'),
    ]),
    table('metric_day', (t) => [
      t.date('date_local'),
      t.int('changed_seq'),
      t.int('built_seq'),
      t.instantOrNull('built_at'),
      t.primary('date_local'),
    ]),
  ],
};
