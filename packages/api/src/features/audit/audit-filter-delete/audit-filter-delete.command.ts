import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { AuditFilterEntity } from '../audit-filter.entity.js';
import { nextSeq } from '../audit-filter-save/audit-filter-save.command.js';

export function auditFilterDelete(ctx: Ctx, { filterId }: { readonly filterId: string }): Promise<Outcome<{ filterId: string }>> {
  return runCommand(ctx, async (tx) => {
    const known = await findRow(tx, AuditFilterEntity, { id: filterId });
    if (!known || known.personId !== ctx.actor.personId) return refused({ code: 'NOT_FOUND', field: ['filterId'] });
    await tx.run('delete from audit_filter where id = ?', [filterId]);
    const subject = { type: 'audit_filter', id: filterId, seq: await nextSeq(tx, filterId) };
    await recordEvent(tx, ctx, { type: 'audit.filter_deleted', subject, payload: {} });
    return done({ filterId });
  });
}
