import type DataLoader from 'dataloader';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader, Tx } from '../../../platform/db/db.js';
import { findRow, findRows, guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';

export type { StoredEvent } from '../../../platform/events/stored-event.js';

import type { JobDefinition } from '../../../platform/feature.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { staff } from '../person.queries.js';
import { PresenceEntity } from './presence.entity.js';
import { type PresenceState, presenceNow, presenceWord, SILENCE_MS } from './presence.rules.js';

const PRESENCES_OF = Symbol('presences of people');

/** How people are seen now, as a transaction or anybody else reads it. */
export async function presenceStates(
  { clock }: Pick<Ctx, 'clock'>,
  reader: Reader,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, PresenceState>> {
  const rows = personIds.length > 0 ? await findRows(reader, PresenceEntity, { personId: personIds }) : [];
  const now = clock.now();
  return new Map(rows.map(({ personId, choice, seenAt }) => [personId, presenceNow({ choice: presenceWord(choice), seenAt }, now)]));
}

/** How people are seen now; one statement for a list of them. */
export function presencesOf(ctx: Ctx): DataLoader<string, PresenceState> {
  return loaderOf(ctx, PRESENCES_OF, async (ids: readonly string[]) => {
    const states = await presenceStates(ctx, ctx.db.read, ids);
    return ids.map((id) => states.get(id) ?? 'offline');
  });
}

/**
 * Says that a page of the caller's is open, and what they chose if they did. Only what colleagues see differently is an event: the
 * minute's word that a page is still open is none.
 */
export function presenceSet(ctx: Ctx, { choice }: { readonly choice: PresenceState | null }): Promise<Outcome<{ personId: string }>> {
  return runCommand(ctx, async (tx) => {
    const { personId } = ctx.actor;
    if (personId === null || ctx.actor.kind !== 'person') return refused({ code: 'NOT_ALLOWED' });
    const known = await findRow(tx, PresenceEntity, { personId });
    const chosen = choice ?? presenceWord(known?.choice ?? 'online');
    if (known?.choice === chosen && known.state === chosen) {
      await tx.run('update presence set seen_at = ? where id = ?', [ctx.clock.now(), known.id]);
      return done({ personId });
    }
    return (await writePresence(tx, ctx, { personId, known, chosen })) ? done({ personId }) : refused({ code: 'CONFLICT' });
  });
}

interface Choice {
  readonly personId: string;
  readonly known: PresenceEntity | null;
  readonly chosen: PresenceState;
}

async function writePresence(tx: Tx, ctx: Ctx, { personId, known, chosen }: Choice): Promise<boolean> {
  const now = ctx.clock.now();
  const next = { choice: chosen, state: chosen, changedAt: now, seenAt: now };
  const row = known ?? { id: newId('prs', now), version: 0, personId };
  if (!known) await insertRows(tx, PresenceEntity, [{ ...row, ...next, version: 1 }]);
  else if (!(await guardedUpdate(tx, PresenceEntity, known, next))) return false;
  await recordChange(tx, ctx, { row, state: chosen });
  return true;
}

interface Changed {
  readonly row: Pick<PresenceEntity, 'id' | 'version' | 'personId'>;
  readonly state: PresenceState;
}

async function recordChange(tx: Tx, ctx: Ctx, { row, state }: Changed): Promise<void> {
  await recordEvent(tx, ctx, {
    type: 'person.presence_changed',
    subject: { type: 'presence', id: row.id, seq: row.version + 1 },
    departmentId: (await staff.of(ctx)).find(row.personId)?.departmentId ?? null,
    payload: { personId: row.personId, state },
  });
}

/** Tells whose pages have all gone. */
export async function sweepPresence(ctx: Ctx): Promise<void> {
  const limit = new Date(ctx.clock.now().getTime() - SILENCE_MS);
  const rows = await ctx.db.read.rows("select id from presence where state <> 'offline' and seen_at < ? limit 1000", [limit]);
  for (const [id] of rows) {
    await ctx.db.inTransaction(async (tx) => {
      const row = await findRow(tx, PresenceEntity, { id: String(id) });
      if (!row || row.seenAt >= limit) return;
      const isFirst = await guardedUpdate(tx, PresenceEntity, row, { state: 'offline', changedAt: ctx.clock.now() });
      if (isFirst) await recordChange(tx, ctx, { row, state: 'offline' });
    });
  }
}

export const sweepPresenceJob: JobDefinition = {
  kind: 'people.sweep-presence',
  every: { seconds: 60 },
  handle: (ctx) => sweepPresence(ctx),
};
