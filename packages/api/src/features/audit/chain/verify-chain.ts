import type { SqlReader } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { textsHash } from '../../../platform/events/event-texts.js';
import { verifyDays } from '../access-log/verify-days.js';
import { type EventRecord, GENESIS, type Head } from './canonical-event.rules.js';
import { eventRecords } from './chain.queries.js';
import { chainHash, eventHash } from './hashes.js';
import { PurgeProof } from './purge-proof.js';
import { strangers } from './strangers.queries.js';
import { type ChainReport, type Found, type Place, type Seal, verdictOn } from './verdict.rules.js';

export interface CheckOptions {
  /** What time it is: an event whose id is of a later one was not made by a clock of ours. */
  readonly now: Date;
  /** A head that was kept: its seal must still be there, unchanged. */
  readonly anchor?: Head | null;
  readonly onProgress?: (checked: number) => void;
}

const BATCH = 500;
const MOST_PLACES = 100;

const SEAL_COLUMNS = `id, place as position, at, type, subject_type as subjectType, subject_id as subjectId, actor_id as actorId,
  on_behalf_of_id as onBehalfOfId, address, department_id as departmentId, source, request_id as requestId,
  event_hash as eventHash, chain_hash as chainHash, purge_id as purgeId`;

/** Walks the whole chain from its first seal and compares every event with its seal. Reads only, in small steps. */
export async function verifyChain(
  reader: SqlReader,
  { now, anchor = null, onProgress = () => undefined }: CheckOptions,
): Promise<ChainReport> {
  const places: Place[] = [];
  const purges = new PurgeProof();
  let [head, checked, anchored]: [Head, number, boolean] = [{ position: 0, hash: GENESIS }, 0, anchor === null || anchor.position === 0];
  for (let seals = await sealsAfter(reader, 0); seals.length > 0; seals = await sealsAfter(reader, head.position)) {
    for (const found of await findAll(reader, seals, head)) {
      places.push(...verdictOn(found));
      purges.note(found.seal);
      anchored ||= found.seal.position === anchor?.position && found.seal.chainHash === anchor.hash;
    }
    const last = seals.at(-1);
    if (last) head = { position: last.position, hash: last.chainHash };
    checked += seals.length;
    onProgress(checked);
  }
  if (!anchored) places.push({ kind: 'anchor_missed', position: anchor?.position ?? null, eventId: null });
  const access = await verifyDays(reader);
  places.push(...(await purges.problems(reader)), ...(await strangers(reader, now)), ...access.places);
  return { checked, days: access.days, head, places: places.slice(0, MOST_PLACES) };
}

async function sealsAfter(reader: SqlReader, position: number): Promise<Seal[]> {
  const rows = await reader.objects<Seal>(`select ${SEAL_COLUMNS} from audit_entry where place > ? order by place limit ${BATCH}`, [
    position,
  ]);
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

async function findAll(reader: SqlReader, seals: readonly Seal[], head: Head): Promise<Found[]> {
  const ids = seals.filter(({ purgeId }) => purgeId === null).map(({ id }) => id);
  const events = new Map((await eventRecords(reader, ids)).map((record) => [record.id, record]));
  const withTexts = [...events.values()].filter((event) => event.textsHash !== null).map(({ id }) => id);
  const [texts, erased] = [await hashesOfTexts(reader, withTexts), await erasedAmong(reader, withTexts)];
  let before = head;
  return seals.map((seal) => {
    const position = before.position + 1;
    const place = { position: seal.position, eventId: seal.id, eventHash: seal.eventHash, previous: before.hash };
    before = { position: seal.position, hash: seal.chainHash };
    return {
      seal,
      event: hashed(events.get(seal.id)),
      textsHash: texts.get(seal.id) ?? null,
      isTextErased: erased.has(seal.id),
      expectedChainHash: chainHash(place),
      expectedPosition: position,
    };
  });
}

function hashed(event: EventRecord | undefined): Found['event'] {
  return event ? { ...event, hash: eventHash(event) } : null;
}

async function hashesOfTexts(reader: SqlReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { sql, params } = idIn(reader.engine, 'event_id', ids);
  const rows = await reader.rows(`select event_id, salt, texts from event_text where ${sql} and texts is not null`, params);
  return new Map(rows.map(([id, salt, texts]) => [String(id), textsHash(String(salt), String(texts))]));
}

/** Erasing is an event of its own, whose subject is the event that lost its texts. */
async function erasedAmong(reader: SqlReader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { sql, params } = idIn(reader.engine, 'subject_id', ids);
  const rows = await reader.rows(`select subject_id from event where ${sql} and type = 'event.texts_erased'`, params);
  return new Set(rows.map(([id]) => String(id)));
}
