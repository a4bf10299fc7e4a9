import { createHash, randomBytes } from 'node:crypto';
import type { Reader, Tx } from '../db/db.js';
import { idIn } from '../db/id-in.js';
import type { EventTextRow } from './event-text.entity.js';

export type EventTexts = Readonly<Record<string, string>>;

/** Texts as they are stored, and the hash by which the event vouches for them. */
export function eventTextRow(eventId: string, texts: EventTexts): { readonly row: EventTextRow; readonly hash: string } {
  const salt = randomBytes(16).toString('hex');
  return { row: { eventId, texts, salt, erasedAt: null }, hash: textsHash(salt, JSON.stringify(texts)) };
}

/** Salted, because a short text could be guessed from its bare hash after it was erased. `stored` is the text of the column. */
export function textsHash(salt: string, stored: string): string {
  return createHash('sha256').update(`${salt}\n${stored}`).digest('hex');
}

/** The texts of these events; those that have none, or whose texts were erased, are not in it. */
export async function eventTexts(reader: Reader, eventIds: readonly string[]): Promise<ReadonlyMap<string, EventTexts>> {
  if (eventIds.length === 0) return new Map();
  const { sql, params } = idIn(reader.engine, 'event_id', eventIds);
  const rows = await reader.rows(`select event_id, texts from event_text where ${sql} and texts is not null`, params);
  return new Map(rows.map(([id, texts]) => [String(id), JSON.parse(String(texts))]));
}

/** Erases what people wrote with the events of some subjects, for good; the events stay as they were sealed. */
export async function eraseTexts(tx: Tx, { of, at }: { readonly of: readonly string[]; readonly at: Date }): Promise<void> {
  const subjects = idIn(tx.engine, 'subject_id', of);
  const rows = await tx.rows(`select id from event where ${subjects.sql} and texts_hash is not null`, subjects.params);
  const events = idIn(
    tx.engine,
    'event_id',
    rows.map(([id]) => String(id)),
  );
  await tx.run(`update event_text set texts = null, salt = null, erased_at = ? where ${events.sql} and texts is not null`, [
    at,
    ...events.params,
  ]);
}
