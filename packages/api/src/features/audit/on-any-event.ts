import type { Ctx } from '../../platform/context.js';
import { instant, type Tx } from '../../platform/db/db.js';
import { insertRows } from '../../platform/db/write.js';
import type { Subscriber } from '../../platform/feature.js';
import { AuditEntryEntity } from './audit-entry.entity.js';
import type { EventRecord } from './chain/canonical-event.rules.js';
import { eventRecords, type Head, headOf, SEALER, sealedAmong } from './chain/chain.queries.js';
import { chainHash, eventHash } from './chain/hashes.js';

/**
 * Seals every event, right after its commit and off the command's path: the outbox row that was written with the event is the proof
 * that a command of ours wrote it. One process at a time holds the subscriber's lease, so the chain has one end.
 */
export const onAnyEvent: Subscriber = {
  name: SEALER,
  types: /./,
  handle: (ctx, event) => sealEvents(ctx, [event.id]),
  handleMany: (ctx, events) =>
    sealEvents(
      ctx,
      events.map(({ id }) => id),
    ),
};

async function sealEvents(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await ctx.db.inTransaction(async (tx) => {
    const head = await headOf(tx, true);
    const known = await sealedAmong(tx, ids);
    const fresh = ids.filter((id) => !known.has(id));
    if (fresh.length > 0) await insertRows(tx, AuditEntryEntity, await sealsOf(tx, { ids: fresh, head, now: ctx.clock.now() }));
  });
}

async function sealsOf(tx: Tx, { ids, head, now }: { ids: readonly string[]; head: Head; now: Date }): Promise<AuditEntryEntity[]> {
  const records = new Map((await eventRecords(tx, ids)).map((record) => [record.id, record]));
  const seals: AuditEntryEntity[] = [];
  let last = head;
  for (const id of ids) {
    const record = records.get(id);
    if (!record) continue;
    const seal = sealOf(record, last, now);
    seals.push(seal);
    last = { position: seal.position, hash: seal.chainHash };
  }
  return seals;
}

function sealOf(record: EventRecord, before: Head, sealedAt: Date): AuditEntryEntity {
  const place = { position: before.position + 1, eventId: record.id, eventHash: eventHash(record), previous: before.hash };
  return {
    id: record.id,
    position: place.position,
    at: instant(record.at),
    type: record.type,
    subjectType: record.subjectType,
    subjectId: record.subjectId,
    actorId: record.actorId,
    onBehalfOfId: record.onBehalfOfId,
    address: record.address,
    departmentId: record.departmentId,
    source: record.source,
    requestId: record.requestId,
    eventHash: place.eventHash,
    chainHash: chainHash(place),
    sealedAt,
    purgeId: null,
  };
}
