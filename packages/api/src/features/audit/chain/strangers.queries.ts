import type { SqlReader } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { sealedBelow, spanEnd, unsealedIn } from '../seal/mark.queries.js';
import type { Place } from './verdict.rules.js';

/**
 * Events that no command wrote: without a seal below the mark, or with an id that no clock of ours gives. Between the mark and now stand
 * those that are not sealed yet.
 */
export async function strangers(reader: SqlReader, now: Date): Promise<Place[]> {
  const mark = await sealedBelow(reader);
  const { soon } = spanEnd(now);
  return [...(await unsealedPlaces(reader, { from: '', below: mark })), ...(await unsealedPlaces(reader, { from: soon, below: '~' }))];
}

async function unsealedPlaces(reader: SqlReader, span: { from: string; below: string }): Promise<Place[]> {
  const found: string[] = [];
  let from: string | null = span.from;
  while (from !== null) {
    const look: Awaited<ReturnType<typeof unsealedIn>> = await unsealedIn(reader, { ...span, from });
    found.push(...look.unsealed);
    from = look.last;
  }
  return (await stillUnsealed(reader, found)).map((eventId) => ({ kind: 'event_inserted', position: null, eventId }));
}

/** Looked at again in one statement: a sealer may have come by in between. */
async function stillUnsealed(reader: SqlReader, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { sql, params } = idIn(reader.engine, 'e.id', ids);
  const rows = await reader.rows(
    `select e.id from event e where ${sql} and not exists (select 1 from audit_entry a where a.id = e.id) order by e.id`,
    params,
  );
  return rows.map(([id]) => String(id));
}
