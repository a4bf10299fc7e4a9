import type { SqlReader } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { EVENT_COLUMNS } from '../../../platform/events/outbox.queries.js';
import { type EventRecord, GENESIS, type Head } from './canonical-event.rules.js';

const START: Head = { position: 0, hash: GENESIS };

/** Inside a transaction on MySQL the last seal is locked, so that two sealers follow each other. */
export async function headOf(reader: SqlReader, isForUpdate = false): Promise<Head> {
  const lock = isForUpdate && reader.engine === 'mysql' ? ' for update' : '';
  const [row] = await reader.rows(`select place, chain_hash from audit_entry order by place desc limit 1${lock}`);
  return row ? { position: Number(row[0]), hash: String(row[1]) } : START;
}

/** Rows of the event log as they are stored. */
export function eventRecords(reader: SqlReader, ids: readonly string[]): Promise<EventRecord[]> {
  const { sql, params } = idIn(reader.engine, 'e.id', ids);
  return reader.objects<EventRecord>(`select ${EVENT_COLUMNS} from event e where ${sql}`, params);
}

/** Which of these events have their seal. */
export async function sealedAmong(reader: SqlReader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { sql, params } = idIn(reader.engine, 'id', ids);
  const rows = await reader.rows(`select id from audit_entry where ${sql}`, params);
  return new Set(rows.map(([id]) => String(id)));
}
