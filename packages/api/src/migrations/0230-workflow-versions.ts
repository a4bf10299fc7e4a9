import { addColumn, raw, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What there was becomes the first version of each workflow, with names of its first type. */
const NAMES = 'coalesce((select t.names from ticket_type t where t.workflow = s.workflow order by t.sort_order limit 1), s.names)';
const FIRST = 'from ticket_state s where s.is_initial = 1 and not exists (select 1 from workflow w where w.code = s.workflow)';

const SQLITE_STATES = `select '[' || group_concat(json_object('code', o.code, 'names', json(o.names), 'category', o.category,
  'isInitial', json(case when o.is_initial = 1 then 'true' else 'false' end))) || ']'
  from (select * from ticket_state order by sort_order) o where o.workflow = s.workflow`;
const SQLITE_WAYS = `select coalesce('[' || group_concat(json_object('code', o.code, 'names', json(o.names), 'from', json(o.from_states),
  'to', o.to_state, 'verb', o.verb, 'permission', o.permission)) || ']', '[]')
  from (select * from ticket_transition order by sort_order) o where o.workflow = s.workflow`;
const MYSQL_STATES = `select concat('[', group_concat(json_object('code', o.code, 'names', json_extract(o.names, '$'), 'category', o.category,
  'isInitial', json_extract(if(o.is_initial = 1, 'true', 'false'), '$')) order by o.sort_order separator ','), ']')
  from ticket_state o where o.workflow = s.workflow`;
const MYSQL_WAYS = `select coalesce(concat('[', group_concat(json_object('code', o.code, 'names', json_extract(o.names, '$'),
  'from', json_extract(o.from_states, '$'), 'to', o.to_state, 'verb', o.verb, 'permission', o.permission)
  order by o.sort_order separator ','), ']'), '[]') from ticket_transition o where o.workflow = s.workflow`;

const VERSIONS = `insert into workflow_version (id, workflow, number, phase, definition, trial_share, trial_department_ids, created_at, started_at)
  select concat('wfv', substr(w.id, 4)), w.code, 1, 'live', w.definition, 0, '[]', now(3), now(3)
  from workflow w where not exists (select 1 from workflow_version v where v.workflow = w.code)`;
const PINNED = `update ticket_state set version_id = coalesce((select v.id from workflow_version v where v.workflow = ticket_state.workflow
  and v.number = 1), '') where version_id = ''`;

/** Workflows get versions (TKT-14, TKT-15). A state belongs to one, and a ticket stays with the version of the state it stands in. */
export const workflowVersions: Migration = {
  name: '0230-workflow-versions',
  steps: [
    table('workflow', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.json('names'),
      t.json('definition'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    table('workflow_version', (t) => [
      t.id(),
      t.text('workflow', 40),
      t.int('number'),
      t.text('phase', 12),
      t.json('definition'),
      t.textOrNull('note', 500),
      t.int('trial_share'),
      t.json('trial_department_ids'),
      t.instant('created_at'),
      t.instantOrNull('started_at'),
      t.instantOrNull('ended_at'),
      t.unique('workflow', 'number'),
    ]),
    addColumn('ticket_state', (t) => t.text('version_id', 30), "''"),
    raw({
      sqlite: [
        `insert into workflow (id, version, code, names, definition, sort_order) select 'wfl' || substr(s.id, 4), 1, s.workflow, ${NAMES},
          '{"states":' || (${SQLITE_STATES}) || ',"transitions":' || (${SQLITE_WAYS}) || '}', 0 ${FIRST}`,
        VERSIONS.replace("concat('wfv', substr(w.id, 4))", "'wfv' || substr(w.id, 4)").replaceAll(
          'now(3)',
          "strftime('%Y-%m-%d %H:%M:%f', 'now')",
        ),
        PINNED,
      ],
      mysql: [
        'set session group_concat_max_len = 1000000',
        `insert into workflow (id, version, code, names, definition, sort_order) select concat('wfl', substr(s.id, 4)), 1, s.workflow,
          ${NAMES}, concat('{"states":', (${MYSQL_STATES}), ',"transitions":', (${MYSQL_WAYS}), '}'), 0 ${FIRST}`,
        VERSIONS.replaceAll('now(3)', 'utc_timestamp(3)'),
        PINNED,
      ],
    }),
  ],
};
