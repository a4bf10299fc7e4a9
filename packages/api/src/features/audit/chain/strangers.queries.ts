import type { Reader } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { SEALER } from './chain.queries.js';
import type { Place } from './verdict.rules.js';

const BATCH = 2000;

/** Events that no command wrote (neither sealed nor owed to the sealer), and owed ones that are gone before they were sealed. */
export async function strangers(reader: Reader): Promise<Place[]> {
  const places: Place[] = [];
  for (let last = ''; ; ) {
    const rows = await reader.rows(
      `select e.id, a.id from event e left join audit_entry a on a.id = e.id where e.id > ? order by e.id limit ${BATCH}`,
      [last],
    );
    const open = rows.filter(([, seal]) => seal === null).map(([id]) => String(id));
    places.push(...(await inserted(reader, open)));
    const end = rows.at(-1);
    if (!end) break;
    last = String(end[0]);
  }
  const gone = await reader.rows(
    'select o.event_id from outbox o left join event e on e.id = o.event_id where o.subscriber = ? and e.id is null limit 100',
    [SEALER],
  );
  return [...places, ...gone.map(([id]): Place => ({ kind: 'event_missing', position: null, eventId: String(id) }))];
}

/** Looked at again in one statement: the sealer may have come by in between. */
async function inserted(reader: Reader, ids: readonly string[]): Promise<Place[]> {
  if (ids.length === 0) return [];
  const { sql, params } = idIn(reader.engine, 'e.id', ids);
  const rows = await reader.rows(
    `select e.id from event e where ${sql} and not exists (select 1 from audit_entry a where a.id = e.id)
     and not exists (select 1 from outbox o where o.subscriber = ? and o.subject_id = e.subject_id and o.seq = e.seq) order by e.id`,
    [...params, SEALER],
  );
  return rows.map(([id]) => ({ kind: 'event_inserted', position: null, eventId: String(id) }));
}
