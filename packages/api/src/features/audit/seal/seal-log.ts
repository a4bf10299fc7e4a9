import type { Ctx } from '../../../platform/context.js';
import { instant, type Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import type { LogFollower } from '../../../platform/feature.js';
import { AuditEntryEntity } from '../audit-entry.entity.js';
import type { EventRecord, Head } from '../chain/canonical-event.rules.js';
import { eventRecords, headOf, sealedAmong } from '../chain/chain.queries.js';
import { chainHash, eventHash } from '../chain/hashes.js';
import { lockChain, type Span, sealedBelow, spanEnd, unsealedIn, unsealedNow } from './mark.queries.js';

const BATCH = 500;

/**
 * Seals every event, right after its commit and off the command's path. A process seals what it committed itself; what a stopped one
 * left unsealed lies above the mark and is sealed by the next that looks. The chain's row is locked, so the chain has one end.
 */
export const sealLog: LogFollower = {
  name: 'audit.seal',
  follow: sealEvents,
  async catchUp(ctx, { mayHaveMissed }) {
    const mark = await sealedBelow(ctx.db.read);
    const end = spanEnd(ctx.clock.now());
    if (mayHaveMissed) await sealLeftOver(ctx, { from: mark, below: end.soon });
    if (end.settled > mark) await moveMark(ctx, { from: mark, below: end.settled });
  },
  behind: unsealedNow,
};

async function sealEvents(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await ctx.db.inTransaction(async (tx) => {
    await lockChain(tx);
    const head = await headOf(tx, true);
    const known = await sealedAmong(tx, ids);
    const fresh = ids.filter((id) => !known.has(id));
    if (fresh.length > 0) await insertRows(tx, AuditEntryEntity, await sealsOf(tx, { ids: fresh, head, now: ctx.clock.now() }));
  });
}

async function sealLeftOver(ctx: Ctx, span: Span): Promise<void> {
  let from = span.from;
  for (;;) {
    const { unsealed, last } = await unsealedIn(ctx.db.read, { ...span, from });
    for (let at = 0; at < unsealed.length; at += BATCH) await sealEvents(ctx, unsealed.slice(at, at + BATCH));
    if (unsealed.length > 0) ctx.app.log.info({ events: unsealed.length }, 'Sealed events that a stopped process had left');
    if (last === null) return;
    from = last;
  }
}

/** Only past something: an idle server writes nothing. */
async function moveMark(ctx: Ctx, { from, below }: Span): Promise<void> {
  const [passed] = await ctx.db.read.rows('select 1 from event where id >= ? and id < ? limit 1', [from, below]);
  if (!passed) return;
  await ctx.db.inTransaction((tx) => tx.run('update audit_chain set sealed_below = ? where sealed_below < ?', [below, below]));
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
