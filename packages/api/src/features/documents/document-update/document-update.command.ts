import { changesBetween } from '../../../kernel/changes.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { DocumentEntity } from '../document.entity.js';
import { DOCUMENTS, findVisibleDocument } from '../document.queries.js';
import { canManageDocument } from '../document-access.rules.js';
import { documentSetting } from '../document-setting.js';
import { type DocumentWish, planDocument } from '../document-wish.rules.js';
import { putFile } from '../put-file.js';

export interface DocumentUpdateRequest extends DocumentWish {
  readonly documentId: string;
  readonly version: number;
}

/** Rewrites a document and says anew who may read it. */
export async function documentUpdate(ctx: Ctx, request: DocumentUpdateRequest): Promise<Outcome<{ documentId: string }>> {
  const { documentId, version, ...wish } = request;
  const visible = await findVisibleDocument(ctx, documentId);
  const permitted = visible && canManageDocument(ctx.actor, visible);
  if (!permitted) return refused({ code: 'NOT_FOUND', field: ['documentId'] });
  if (!permitted.allowed) return refused(permitted.refusal);
  const decision = planDocument(wish, await documentSetting(ctx, visible));
  if (!decision.allowed) return refused(decision.refusal);
  const { plan } = decision;
  return runCommand(ctx, async (tx) => {
    const present = await findRow(tx, DocumentEntity, { id: documentId, removedAt: null });
    if (!present) return refused({ code: 'NOT_FOUND', field: ['documentId'] });
    const refusal = await putFile(tx, ctx, { from: present.fileId, to: plan.fileId });
    if (refusal) return refused(refusal);
    const isDone = await guardedUpdate(tx, DocumentEntity, { id: documentId, version }, { ...plan, updatedAt: ctx.clock.now() });
    if (!isDone) return refused({ code: 'CONFLICT' });
    await touchReference(tx, DOCUMENTS);
    const { title, kind, text, ...named } = plan;
    await recordEvent(tx, ctx, {
      type: 'document.updated',
      subject: { type: 'document', id: documentId, seq: version + 1 },
      departmentId: plan.departmentId,
      payload: {
        changes: changesBetween<Partial<DocumentWish>>(present, named),
        isRewritten: title !== present.title || kind !== present.kind || text !== present.text,
      },
    });
    return done({ documentId });
  });
}
