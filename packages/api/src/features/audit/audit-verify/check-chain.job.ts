import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow, insertRows, updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import type { JobDefinition } from '../../../platform/feature.js';
import { AuditCheckEntity } from '../audit-check.entity.js';
import type { ChainReport } from '../chain/verdict.rules.js';
import { verifyChain } from '../chain/verify-chain.js';

export const VERIFY_JOB = 'audit.verify';

/** A check that somebody asked for. */
export const checkOnDemand: JobDefinition = {
  kind: VERIFY_JOB,
  async handle(ctx, payload) {
    const checkId = String(Object(payload).checkId);
    const check = await findRow(ctx.db.read, AuditCheckEntity, { id: checkId });
    if (check?.state === 'running') await finish(ctx, check, await verifyChain(ctx.db.read, { now: ctx.clock.now() }));
  },
};

/** Every night; its head in the server's log is an anchor outside the database. */
export const checkNightly: JobDefinition = {
  kind: 'audit.verify-nightly',
  every: { dailyAt: '03:20' },
  async handle(ctx) {
    const now = ctx.clock.now();
    const nothing = { finishedAt: null, checked: 0, headPosition: 0, headHash: null, places: [] };
    const check = { id: newId('chk', now), state: 'running' as const, personId: null, startedAt: now, ...nothing };
    await ctx.db.inTransaction((tx) => insertRows(tx, AuditCheckEntity, [check]));
    await finish(ctx, check, await verifyChain(ctx.db.read, { now: ctx.clock.now() }));
  },
};

async function finish(ctx: Ctx, { id, personId }: Pick<AuditCheckEntity, 'id' | 'personId'>, report: ChainReport): Promise<void> {
  const { checked, head, places } = report;
  const isIntact = places.length === 0;
  const state = isIntact ? 'intact' : 'broken';
  const result = { checked, headPosition: head.position, headHash: head.hash, places };
  await ctx.db.inTransaction(async (tx) => {
    await updateRow(tx, AuditCheckEntity, id, { state, finishedAt: ctx.clock.now(), ...result });
    await recordEvent(tx, ctx, {
      type: 'audit.checked',
      subject: { type: 'audit', id, seq: 1 },
      payload: { isIntact, checked, askedById: personId, headPosition: head.position, headHash: head.hash, places: places.length },
    });
  });
  const fields = { checked, position: head.position, hash: head.hash, places: places.length };
  if (isIntact) ctx.app.log.info(fields, 'The audit log is as it was sealed');
  else ctx.app.log.error(fields, 'The audit log is not as it was sealed');
}
