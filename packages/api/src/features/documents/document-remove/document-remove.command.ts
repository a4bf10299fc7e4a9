import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { DocumentEntity } from '../document.entity.js';
import { DOCUMENTS, findVisibleDocument } from '../document.queries.js';
import { canManageDocument } from '../document-access.rules.js';
import { putFile } from '../put-file.js';

export interface DocumentRemoveRequest {
  readonly documentId: string;
  readonly version: number;
  readonly reason: string;
}

/** Takes a document away for good: text and bytes go; its title, who removed it and why stay in the log. */
export async function documentRemove(
  ctx: Ctx,
  { documentId, version, reason }: DocumentRemoveRequest,
): Promise<Outcome<{ documentId: string }>> {
  const document = await findVisibleDocument(ctx, documentId);
  if (!document) return refused({ code: 'NOT_FOUND', field: ['documentId'] });
  const permitted = canManageDocument(ctx.actor, document);
  if (!permitted.allowed) return refused(permitted.refusal);
  return runCommand(ctx, async (tx) => {
    const now = ctx.clock.now();
    const gone = { text: null, fileId: null, updatedAt: now, removedAt: now };
    if (!(await guardedUpdate(tx, DocumentEntity, { id: documentId, version }, gone))) return refused({ code: 'CONFLICT' });
    await putFile(tx, ctx, { from: document.file?.id ?? null, to: null });
    await touchReference(tx, DOCUMENTS);
    await recordEvent(tx, ctx, {
      type: 'document.removed',
      subject: { type: 'document', id: documentId, seq: version + 1 },
      departmentId: document.departmentId,
      payload: {},
      texts: { reason: reason.trim() },
    });
    return done({ documentId });
  });
}
