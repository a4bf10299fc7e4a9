import { newId } from '../../../kernel/id.js';
import { marks } from '../../../kernel/marks.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import type { JobDefinition } from '../../../platform/feature.js';
import { setting } from '../../../platform/settings/setting.js';
import { signInRetention } from '../audit.settings.js';
import { digestOf } from '../chain/hashes.js';
import { purgeLine } from '../chain/purge-proof.js';
import { PURGEABLE } from './purgeable.rules.js';

const DAY_MS = 86_400_000;
const BATCH = 500;

/** Purges what the retention setting lets go, every night, in small steps. */
export const purgeNightly: JobDefinition = {
  kind: 'audit.purge',
  every: { dailyAt: '03:00' },
  async handle(ctx) {
    const days = await setting(ctx, signInRetention);
    const before = new Date(ctx.clock.now().getTime() - days * DAY_MS);
    while (await purgeBatch(ctx, before));
  },
};

interface Purged {
  readonly id: string;
  readonly position: number;
  readonly eventHash: string;
}

/** Takes the events away and leaves their seals, stripped of who and whence; the purge is an event with a digest of what went. */
async function purgeBatch(ctx: Ctx, before: Date): Promise<boolean> {
  return ctx.db.inTransaction(async (tx) => {
    const seals = await dueSeals(tx, before);
    if (seals.length === 0) return false;
    const purgeId = newId('prg', ctx.clock.now());
    const ids = seals.map(({ id }) => id);
    const [event, text, entry] = ['id', 'event_id', 'id'].map((column) => idIn(tx.engine, column, ids));
    if (event && text && entry) {
      await tx.run(`delete from event_text where ${text.sql}`, text.params);
      await tx.run(`delete from event where ${event.sql}`, event.params);
      const bare = 'actor_id = null, on_behalf_of_id = null, address = null, department_id = null, request_id = null';
      await tx.run(`update audit_entry set purge_id = ?, ${bare} where ${entry.sql}`, [purgeId, ...entry.params]);
    }
    await recordEvent(tx, ctx, {
      type: 'audit.purged',
      subject: { type: 'audit', id: purgeId, seq: 1 },
      payload: { count: seals.length, before: before.toISOString(), digest: digestOf(seals.map(purgeLine)) },
    });
    return seals.length === BATCH;
  });
}

async function dueSeals(tx: Tx, before: Date): Promise<Purged[]> {
  const rows = await tx.rows(
    `select id, place, event_hash from audit_entry
     where type in (${marks(PURGEABLE)}) and at < ? and purge_id is null order by place limit ${BATCH}`,
    [...PURGEABLE, before],
  );
  return rows.map(([id, position, eventHash]) => ({ id: String(id), position: Number(position), eventHash: String(eventHash) }));
}
