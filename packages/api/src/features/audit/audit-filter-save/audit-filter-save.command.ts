import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { findRows, insertRows, updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import type { AuditAsked } from '../audit-event/audit-filter.rules.js';
import { AuditFilterEntity } from '../audit-filter.entity.js';

export interface AuditFilterSaveRequest {
  readonly name: string;
  readonly filter: AuditAsked;
}

const MOST_SAVED = 50;

/** Keeps a filter under a name; the same name again replaces it. */
export function auditFilterSave(ctx: Ctx, request: AuditFilterSaveRequest): Promise<Outcome<{ filterId: string }>> {
  const { personId } = ctx.actor;
  const name = request.name.trim();
  return runCommand(ctx, async (tx) => {
    if (personId === null) return refused({ code: 'NOT_ALLOWED' });
    const mine = await findRows(tx, AuditFilterEntity, { personId });
    const known = mine.find((row) => row.name === name);
    if (!known && mine.length >= MOST_SAVED) return refused({ code: 'TOO_MANY_SAVED', params: { max: MOST_SAVED } });
    const now = ctx.clock.now();
    const filterId = known?.id ?? newId('afl', now);
    if (known) await updateRow(tx, AuditFilterEntity, filterId, { filter: request.filter });
    else await insertRows(tx, AuditFilterEntity, [{ id: filterId, personId, name, filter: request.filter, createdAt: now }]);
    const [latest] = await tx.rows('select coalesce(max(seq), 0) from event where subject_id = ?', [filterId]);
    const seq = Number(latest?.[0]) + 1;
    await recordEvent(tx, ctx, { type: 'audit.filter_saved', subject: { type: 'audit_filter', id: filterId, seq }, payload: {} });
    return done({ filterId });
  });
}
